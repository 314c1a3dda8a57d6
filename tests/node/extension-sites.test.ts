import { describe, expect, test } from 'vitest'
import { message, messengers } from '../../extension/message.ts'
import { covers } from '../../extension/patterns.ts'
import { siteOf } from '../../extension/sites/site.ts'

describe('a site is known by its hosts', () => {
  test.each([
    ['https://www.facebook.com/torgvik', 'Facebook'],
    ['https://m.facebook.com/', 'Facebook'],
    ['https://x.com/home', 'X'],
    ['https://bsky.app/', 'Bluesky'],
    ['https://www.linkedin.com/feed/', 'LinkedIn'],
    ['https://mastodon.social/home', 'Mastodon'],
    ['https://www.instagram.com/', 'Instagram'],
    ['https://www.threads.net/@torgvik', 'Threads'],
    ['https://www.threads.com/', 'Threads'],
    ['https://old.reddit.com/r/torgvik', 'Reddit'],
    ['https://m.youtube.com/watch', 'YouTube'],
    ['https://torgvik.example/', undefined],
    ['https://notfacebook.com/', undefined],
    ['https://facebook.com.example.org/', undefined],
  ])('%s', (url, name) => expect(siteOf(new URL(url))?.name).toBe(name))
})

describe('a site as the browser writes it', () => {
  test.each([
    ['https://example.no/*', 'https://example.no/a', true],
    ['https://example.no/*', 'https://sub.example.no/', false],
    ['https://example.no/*', 'http://example.no/', false],
    ['http://localhost/*', 'http://localhost:4040/playground', true],
    ['*://*.example.no/*', 'http://sub.example.no/', true],
    ['*://*.example.no/*', 'https://example.no/', true],
    ['*://*.example.no/*', 'https://badexample.no/', false],
    ['https://*/*', 'https://example.no/', true],
    ['https://*/*', 'http://example.no/', false],
    ['<all_urls>', 'http://example.no/', true],
    ['example.no', 'https://example.no/', false],
    ['', 'https://example.no/', false],
  ])('%s and %s: %s', (pattern, url, belongs) => expect(covers(pattern, new URL(url))).toBe(belongs))
})

describe('an address where people write in private is left alone', () => {
  test.each([
    ['https://www.facebook.com/messages/t/100', true],
    ['https://www.facebook.com/messages', true],
    ['https://www.facebook.com/messagesfromthesea', false],
    ['https://business.facebook.com/latest/inbox/all', true],
    ['https://business.facebook.com/latest/posts', false],
    ['https://x.com/messages/1-2', true],
    ['https://x.com/i/chat/1-2', true],
    ['https://x.com/compose/post', false],
    ['https://bsky.app/messages/abc', true],
    ['https://bsky.app/profile/messages', false],
    ['https://www.linkedin.com/messaging/thread/2', true],
    ['https://www.instagram.com/direct/t/1', true],
    ['https://www.threads.com/messages', true],
    ['https://www.reddit.com/chat/room/1', true],
    ['https://mastodon.social/conversations', true],
    ['https://mastodon.social/@torgvik', false],
    ['https://www.youtube.com/watch', false],
    ['https://torgvik.example/messages', false],
  ])('%s: %s', (address, left) => {
    const url = new URL(address)
    expect(siteOf(url)?.messages?.test(url.pathname) ?? false).toBe(left)
  })
})

describe('a host for nothing but mail or messages is left alone', () => {
  test.each([
    ['www.messenger.com', true],
    ['web.whatsapp.com', true],
    ['web.telegram.org', true],
    ['teams.microsoft.com', true],
    ['teams.live.com', true],
    ['teams.cloud.microsoft', true],
    ['app.slack.com', true],
    ['discord.com', true],
    ['mail.google.com', true],
    ['chat.google.com', true],
    ['outlook.live.com', true],
    ['outlook.office.com', true],
    ['outlook.office365.com', true],
    ['outlook.cloud.microsoft', true],
    ['mail.proton.me', true],
    ['webmail.torgvik.example', true],
    ['www.facebook.com', false],
    ['www.dailymail.example', false],
    ['notdiscord.com', false],
    ['discord.com.example', false],
    ['blogg.mail.example', false],
  ])('%s: %s', (host, left) => expect(messengers.test(host)).toBe(left))
})

describe('a private field is known by its name', () => {
  test.each([
    ['Messenger', true],
    ['Message', true],
    ['Write a message…', true],
    ['Messaging', true],
    ['Skriv en melding', true],
    ['Skriv ei melding', true],
    ['Meldingar', true],
    ['Skriv ett meddelande', true],
    ['Chatt med Kari', true],
    ['What’s on your mind?', false],
    ['Hva tenker du på?', false],
    ['Meld deg på', false],
    ['Skriv en kommentar', false],
    ['Write a caption…', false],
    ['Vad händer?', false],
  ])('%s: %s', (name, between) => expect(message.test(name)).toBe(between))
})
