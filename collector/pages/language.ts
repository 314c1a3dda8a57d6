import { type Language, nearest } from '../../languages/index.ts'

/** The best of our languages for an Accept-Language header: the first one that we speak, by the reader's own order. */
export function preferred(header: string | undefined, otherwise: Language = 'nb'): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return { tag, weight: weight ? Number(weight.slice(2)) || 0 : 1 }
    })
    .filter(({ tag, weight }) => tag && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  // Two fall-backs tell a language that is spoken from one that only fell back.
  const spoken = wanted.find(({ tag }) => nearest(tag, 'nb') === nearest(tag, 'en'))
  return spoken ? nearest(spoken.tag) : otherwise
}
