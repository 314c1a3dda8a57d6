import type { Site } from './site.ts'

export default {
  name: 'Facebook',
  hosts: ['facebook.com'],
  messages: /^\/messages(\/|$)/,
} satisfies Site
