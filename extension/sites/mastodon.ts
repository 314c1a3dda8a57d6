import type { Site } from './site.ts'

export default {
  name: 'Mastodon',
  hosts: ['mastodon.social', 'mastodon.online', 'snabelen.no', 'mastodon.nu'],
  // Any other instance: the element that every one of them renders itself into.
  page: '#mastodon[data-props]',
  // A private post is written in the same composer; the address of the conversations is all that tells.
  messages: /^\/(web\/)?(conversations|timelines\/direct)(\/|$)/,
  post: /^toot$|^tut$|^tuta$/i,
} satisfies Site
