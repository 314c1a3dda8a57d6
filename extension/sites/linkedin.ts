import { message } from '../message.ts'
import type { Site } from './site.ts'

export default {
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  messages: /^\/messaging(\/|$)/,
  private: message,
} satisfies Site
