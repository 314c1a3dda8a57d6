import type { Learnt } from './spy.ts'

/** What the page saw of a draft, and whether something was to look at in it. */
export interface Sample {
  learnt: Learnt
  flagged: boolean
}

type Rule = (learnt: Learnt) => boolean

/** The share of samples that a rule gets right. */
const right = (rule: Rule, samples: Sample[]) =>
  samples.filter(({ learnt, flagged }) => rule(learnt) === flagged).length / samples.length

/** The rules that one channel allows: a threshold between any two numbers, or what each value went with. */
function rules(channel: string, samples: Sample[]): Rule[] {
  const values = [...new Set(samples.map(({ learnt }) => learnt[channel]))]
  const above = values.flatMap((limit): Rule[] => [
    (learnt) => Number(learnt[channel] ?? 0) > Number(limit ?? 0),
    (learnt) => !(Number(learnt[channel] ?? 0) > Number(limit ?? 0)),
  ])
  const isNumber = values.every((value) => value === undefined || typeof value === 'number')
  if (isNumber) return above
  const flagged = new Set(
    values.filter((value) => {
      const same = samples.filter(({ learnt }) => learnt[channel] === value)
      return same.filter((sample) => sample.flagged).length * 2 > same.length
    }),
  )
  return [(learnt) => flagged.has(learnt[channel] as string)]
}

/** What an attacker learns from drafts whose verdict is known: the channel and the rule that were right most often. */
function learn(samples: Sample[]): Rule {
  const channels = new Set(samples.flatMap(({ learnt }) => Object.keys(learnt)))
  let best: { rule: Rule; score: number } = { rule: () => true, score: 0 }
  for (const channel of channels)
    for (const rule of rules(channel, samples)) {
      const score = right(rule, samples)
      if (score > best.score) best = { rule, score }
    }
  return best.rule
}

/** How many drafts an attacker guesses: it learns from each half, and guesses the other. */
export function guessed(samples: Sample[]): number {
  const middle = samples.length >> 1
  const [first, second] = [samples.slice(0, middle), samples.slice(middle)]
  return Math.round(right(learn(first), second) * second.length + right(learn(second), first) * first.length)
}

/** How likely so many hits or more are by chance alone (binomial, one half). */
export function chance(hits: number, of: number): number {
  let sum = 0
  let ways = 1
  for (let k = 0; k <= of; k++) {
    if (k >= hits) sum += ways / 2 ** of
    ways = (ways * (of - k)) / (k + 1)
  }
  return sum
}
