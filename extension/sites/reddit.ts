import { message } from '../message.ts'
import type { Site } from './site.ts'

export default {
  name: 'Reddit',
  hosts: ['reddit.com'],
  messages: /^\/(chat|room|message|svc\/chat)(\/|$)/,
  private: message,
  // A title is one line, in a field that could hold several.
  not: /^(title|tittel|titel|rubrik)\b/i,
} satisfies Site
