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

/** The device's voices. Some browsers know them only a moment after they are first asked. */
export async function deviceVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in window)) return []
  const known = speechSynthesis.getVoices()
  if (known.length > 0) return known
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true })
    setTimeout(resolve, 400)
  })
  return speechSynthesis.getVoices()
}

/** Reads sentences aloud one by one; `now` is told which is being read, and `undefined` at the end. Returns a stop. */
export function readAloud(sentences: string[], voice: SpeechSynthesisVoice, now: (index?: number) => void): () => void {
  let stopped = false
  const next = (index: number) => {
    const sentence = sentences[index]
    if (stopped || sentence === undefined) return now()
    const spoken = new SpeechSynthesisUtterance(sentence)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.onend = () => next(index + 1)
    spoken.onerror = () => now()
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
