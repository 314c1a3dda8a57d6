import { comment } from '../comment.ts'
import { message } from '../message.ts'
import type { Site } from './site.ts'

export default {
  name: 'Instagram',
  hosts: ['instagram.com'],
  messages: /^\/direct(\/|$)/,
  private: message,
  // A comment goes out at Enter; the words to a picture have lines.
  enter: comment,
} satisfies Site
