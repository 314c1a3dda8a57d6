/** What is needed to know of a voice. */
export interface Voice {
  lang: string
  localService: boolean
  default: boolean
}

/** Tags that a device may give the voices of a language. */
const tags: Record<string, string[]> = { nb: ['nb', 'no'], nn: ['nn', 'no'], sv: ['sv'], en: ['en'] }

/** The voice for a language that lives on the device itself; words never go to a voice in the cloud. */
export function localVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const wanted = tags[language] ?? []
  const fitting = voices.filter(({ lang, localService }) => localService && wanted.includes(primary(lang)))
  const rank = (voice: V) => wanted.indexOf(primary(voice.lang)) * 2 - (voice.default ? 1 : 0)
  return fitting.sort((one, other) => rank(one) - rank(other))[0]
}

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/**
 * Tells of the device's voices now, or after a moment where none are known yet, and again whenever they change, until
 * the signal ends it. Some browsers know of them only a while after they are first asked.
 */
export function hearVoices(tell: (voices: SpeechSynthesisVoice[]) => void, signal: AbortSignal): void {
  const voices = () => ('speechSynthesis' in window ? speechSynthesis.getVoices() : [])
  const now = () => tell(voices())
  if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', now, { signal })
  const patience = setTimeout(now, voices().length > 0 ? 0 : 400)
  signal.addEventListener('abort', () => clearTimeout(patience))
}

/** Reads sentences aloud one by one; `now` is told which is being read, and `undefined` at the end. Returns a stop. */
export function readAloud(sentences: string[], voice: SpeechSynthesisVoice, now: (index?: number) => void): () => void {
  let stopped = false
  const next = (index: number) => {
    // What was stopped ends late, when something else may be read.
    if (stopped) return
    const sentence = sentences[index]
    if (sentence === undefined) return now()
    const spoken = new SpeechSynthesisUtterance(sentence)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.onend = () => next(index + 1)
    spoken.onerror = () => next(sentences.length)
    now(index)
    speechSynthesis.speak(spoken)
  }
  next(0)
  return () => {
    stopped = true
    speechSynthesis.cancel()
    now()
  }
}
