import type { Site } from './site.ts'

// There are no private messages; the chat beside a live film is read by everybody.
export default {
  name: 'YouTube',
  hosts: ['youtube.com'],
  // What is written in the chat beside a live film goes out at Enter; a comment has lines.
  enter: /\b(chat|chatt|chatte|chatta)\b/i,
  not: /^(title|tittel|titel|rubrik)\b/i,
} satisfies Site
