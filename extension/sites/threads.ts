import { message } from '../message.ts'
import type { Site } from './site.ts'

export default {
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  messages: /^\/(messages|direct)(\/|$)/,
  private: message,
} satisfies Site
