import { setTimeout as wait } from 'node:timers/promises'
import nodemailer from 'nodemailer'
import type { Context } from './context.ts'
import { letter } from './letter.ts'
import type { WaitingMail } from './store/store.ts'

/** How mail goes out. */
export interface MailOptions {
  /** The mail server: `smtps://user:password@mail.example.no`. */
  url: string
  /** Who it is from: `Torgvik kommune <svar@torgvik.kommune.no>`. */
  from: string
}

const AT_ONCE = 5
/** For how long mails that are taken belong to this process; longer than a slow mail server takes for all of them. */
const LEASE_SECONDS = 600
const TIMEOUT_MS = 20_000

/** How long to wait after the n-th try: a minute, doubling, at most six hours. */
const pause = (tries: number) => Math.min(60_000 * 2 ** (tries - 1), 6 * 3_600_000)

/** 5xx from the server says that it will never take this mail. What only our own set-up can mend is tried again. */
const isRefused = (error: unknown) => {
  const { responseCode = 0, command } = (error ?? {}) as { responseCode?: number; command?: string }
  return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')
}

/**
 * Sends what waits in the outbox. Each mail is handed over once, as long as nobody pulls the plug between the server's
 * yes and our note of it: then it is handed over again ten minutes later, with the same Message-ID, by which mail
 * systems recognise it. SMTP offers no more than that.
 */
export function createMailer(context: Context, { url, from }: MailOptions) {
  const { store, now } = context
  const transport = nodemailer.createTransport({
    url,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  })

  async function deliver(mail: WaitingMail): Promise<void> {
    const { site: id, to, messageId, tries } = mail
    const site = context.sites.get(id)
    if (!to || !site) return store.mailDone(id, mail.id, now(), 'no-address')
    try {
      const message = letter(mail, site, context)
      const host = new URL(context.baseUrl).hostname
      await transport.sendMail({ ...message, from, to: { name: '', address: to }, messageId: `<${messageId}.${host}>` })
    } catch (error) {
      if (isRefused(error)) return store.mailDone(id, mail.id, now(), 'refused')
      console.error(`Mail ${messageId} could not be handed over: ${(error as Error).message}`)
      return store.mailLater(id, mail.id, new Date(now().getTime() + pause(tries)))
    }
    await store.mailDone(id, mail.id, now(), 'sent')
  }

  /** Sends what is due, and says how many mails it took up. */
  async function sendDue(): Promise<number> {
    const mails = await store.takeMail(now(), AT_ONCE, LEASE_SECONDS)
    for (const mail of mails) await deliver(mail)
    return mails.length
  }

  return { sendDue, close: () => transport.close() }
}

/** Sends again and again until it is stopped; stopping waits for the mail that is under way. */
export function keepSending({ sendDue, close }: ReturnType<typeof createMailer>, everyMs = 5000) {
  const stopping = new AbortController()
  const { signal } = stopping
  async function loop(): Promise<void> {
    while (!signal.aborted) {
      const sent = await sendDue().catch(console.error)
      if (!sent) await wait(everyMs, undefined, { signal }).catch(() => undefined)
    }
  }
  const running = loop()
  return async () => {
    stopping.abort()
    await running
    close()
  }
}
