import type { Site } from './site.ts'

// There are no private messages; the chat beside a live film is read by everybody.
export default {
  name: 'YouTube',
  hosts: ['youtube.com'],
  not: /^(title|tittel|titel|rubrik)\b/i,
} satisfies Site
