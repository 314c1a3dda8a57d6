import type { Answer, Question } from './checker.ts'

/** How long a pause in the typing is, in ms: long enough not to disturb, short enough to be of use. */
const PAUSE = 350

/** Asks the worker about the newest draft after a pause; never two at once, and never one that is already outdated. */
export class Checking {
  #worker: Worker
  #country: Question['country']
  #asked = 0
  #busy = false
  #answered = false
  #waiting: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    worker: Worker,
    country: Question['country'],
    listen: { answered: (answer: Answer) => void; away: () => void },
  ) {
    this.#worker = worker
    this.#country = country
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#busy = false
      this.#answered = true
      if (data.id === this.#asked) listen.answered(data)
      this.#send()
    })
    worker.addEventListener('error', () => {
      // Before its first answer the worker never came; later it met one text that it could not read.
      this.#busy = false
      if (!this.#answered) listen.away()
    })
  }

  /** Checks a draft after a pause, or at once where nobody is typing. */
  ask(text: string, { now = false } = {}): void {
    clearTimeout(this.#timer)
    // What is still being checked is outdated from here on.
    this.#asked++
    this.#timer = setTimeout(
      () => {
        this.#waiting = text
        this.#send()
      },
      now ? 0 : PAUSE,
    )
  }

  /** Forgets what was asked: no answer comes. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#waiting = undefined
    this.#asked++
  }

  #send(): void {
    if (this.#busy || this.#waiting === undefined) return
    const question: Question = { id: ++this.#asked, text: this.#waiting, country: this.#country }
    this.#waiting = undefined
    this.#busy = true
    this.#worker.postMessage(question)
  }
}
