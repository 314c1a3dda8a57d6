import type { Site } from './site.ts'

export default {
  name: 'Bluesky',
  hosts: ['bsky.app'],
  messages: /^\/messages(\/|$)/,
} satisfies Site
