import { comment } from '../comment.ts'
import { message } from '../message.ts'
import type { Site } from './site.ts'

export default {
  name: 'Facebook',
  hosts: ['facebook.com'],
  messages: /^\/(messages|(marketplace|latest)\/inbox)(\/|$)/,
  private: message,
  // A comment goes out at Enter; a post has lines.
  enter: comment,
} satisfies Site
