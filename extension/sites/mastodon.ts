import type { Site } from './site.ts'

export default {
  name: 'Mastodon',
  hosts: ['mastodon.social', 'mastodon.online', 'snabelen.no', 'mastodon.nu'],
  // Any other instance: the element that every one of them renders itself into.
  page: '#mastodon[data-props]',
  // A private post is written in the same composer as a public one, also at an address of its own.
  messages: /^\/(web\/)?(conversations|timelines\/direct)(\/|$)/,
  // “Mentioned people only”, “Specific people” and “Private mention”, as the versions and languages in use here have it.
  narrowed:
    /^(mentioned people|specific people|private mention|privat (omtale|nämning)|(bare|kun|berre) (nevnte|nemnde)|endast omnämnda|(spesifikke|bestemte|utvalgte|utvalde) folk|(specifika|särskilda) personer)/i,
  post: /^toot$|^tut$|^tuta$/i,
} satisfies Site
