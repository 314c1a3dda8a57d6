import { message } from '../message.ts'
import type { Site } from './site.ts'

export default {
  name: 'Bluesky',
  hosts: ['bsky.app'],
  messages: /^\/messages(\/|$)/,
  private: message,
  // “Publish post”, “Publish reply”, “Publish posts” for a thread.
  post: /^publish (post|posts|reply)$/i,
} satisfies Site
