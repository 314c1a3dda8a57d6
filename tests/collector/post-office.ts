import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { later } from './places.ts'

/** A mail that a server has taken. */
export interface Taken {
  from: string
  to: string[]
  raw: string
}

/** What the server says to a mail: nothing is yes. */
export type Answer = (number: number) => { code: number; text: string } | undefined

/** A real mail server for one test. It takes mail on a port of its own, or on the one that is given. */
export async function postOffice(answer: Answer = () => undefined, port = 0) {
  const taken: Taken[] = []
  let number = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('unknown') ? done(Object.assign(new Error('No such person'), { responseCode: 550 })) : done(),
    async onData(stream, session, done) {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const refusal = answer(number++)
      if (refusal) return done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }))
      const { mailFrom, rcptTo } = session.envelope
      taken.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString(),
      })
      done()
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => server.close(resolve))
  later(close)
  return { taken, close, port: (server.server.address() as AddressInfo).port }
}

/** A mail's headers by name in lower case, and its text, as a mail program would show them. */
export function read(raw: string): { headers: Record<string, string>; text: string } {
  const [head = '', ...body] = raw.replaceAll('\r\n', '\n').split('\n\n')
  const headers: Record<string, string> = {}
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [name = '', ...value] = line.split(': ')
    headers[name.toLowerCase()] = decodeWords(value.join(': '))
  }
  const text = body.join('\n\n')
  const encoding = headers['content-transfer-encoding']
  if (encoding === 'base64') return { headers, text: Buffer.from(text, 'base64').toString() }
  return { headers, text: encoding === 'quoted-printable' ? fromQuoted(text.replace(/=\n/g, '')) : text }
}

const fromQuoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()

/** Encoded words (RFC 2047). */
const decodeWords = (text: string) =>
  text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?(.*?)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : fromQuoted(word.replaceAll('_', ' ')),
    )
