import { formatNumber, type Language, say, type Text } from '../languages/index.ts'

/** Words in a minute of speech to a crowd: slower than talk at a table. */
const PACE = 125

/** The words of a text, as a speaker counts them. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*/gu)?.length ?? 0

const short: [seconds: number, Text][] = [
  [6, { nb: 'et par sekunder', nn: 'eit par sekund', sv: 'ett par sekunder', en: 'a couple of seconds' }],
  [14, { nb: 'omtrent ti sekunder', nn: 'om lag ti sekund', sv: 'ungefär tio sekunder', en: 'about ten seconds' }],
  [
    24,
    { nb: 'omtrent tjue sekunder', nn: 'om lag tjue sekund', sv: 'ungefär tjugo sekunder', en: 'about twenty seconds' },
  ],
  [
    40,
    {
      nb: 'omtrent et halvt minutt',
      nn: 'om lag eit halvt minutt',
      sv: 'ungefär en halv minut',
      en: 'about half a minute',
    },
  ],
  [52, { nb: 'snaut et minutt', nn: 'snautt eit minutt', sv: 'knappt en minut', en: 'just under a minute' }],
  [75, { nb: 'omtrent et minutt', nn: 'om lag eit minutt', sv: 'ungefär en minut', en: 'about a minute' }],
  [
    105,
    {
      nb: 'omtrent halvannet minutt',
      nn: 'om lag halvtanna minutt',
      sv: 'ungefär en och en halv minut',
      en: 'about a minute and a half',
    },
  ],
]

const minutes: Text = {
  nb: 'omtrent {n} minutter',
  nn: 'om lag {n} minutt',
  sv: 'ungefär {n} minuter',
  en: 'about {n} minutes',
}

/** Numbers that are written as words, from two on. */
const numbers: Record<keyof Text & ('nb' | 'nn' | 'sv' | 'en'), string[]> = {
  nb: 'to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  nn: 'to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** How long a draft takes to say out loud, in words: `omtrent et halvt minutt`. */
export function speakingTime(wordCount: number, language: Language): string {
  const seconds = (wordCount / PACE) * 60
  const found = short.find(([most]) => seconds <= most)
  if (found) return say(found[1], language)
  const n = Math.round(seconds / 60)
  return say(minutes, language, { n: numbers[language]?.[n - 2] ?? formatNumber(n, language) })
}
