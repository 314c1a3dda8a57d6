import { message } from '../message.ts'
import type { Site } from './site.ts'

export default {
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  messages: /^\/(messages|i\/chat)(\/|$)/,
  private: message,
} satisfies Site
