import { message } from '../message.ts'
import type { Site } from './site.ts'

export default {
  name: 'Instagram',
  hosts: ['instagram.com'],
  messages: /^\/direct(\/|$)/,
  private: message,
} satisfies Site
