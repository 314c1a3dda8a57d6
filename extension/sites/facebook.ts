import { message } from '../message.ts'
import type { Site } from './site.ts'

export default {
  name: 'Facebook',
  hosts: ['facebook.com'],
  messages: /^\/(messages|marketplace\/inbox)(\/|$)/,
  private: message,
} satisfies Site
