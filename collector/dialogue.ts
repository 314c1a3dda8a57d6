import type { Dialogue } from '../contract/dialogue.ts'
import type { Language } from '../languages/index.ts'
import { timesOf } from './dialogue-words.ts'
import { pick, type Texts, written } from './pick.ts'
import { promiseOf } from './rungs.ts'
import type { Site } from './site.ts'
import type { KeptDialogue } from './store/store.ts'

/** A dialogue in the language that was asked for; a text that isn't written in it comes in the nearest that is. */
export function inLanguage(
  { dialogue, inputs }: KeptDialogue,
  language: Language,
  { site, now, baseUrl }: { site: Site; now: Date; baseUrl: string },
): Dialogue {
  const whole = <T extends { url?: string | undefined }>({ url, ...rest }: T) => ({
    ...rest,
    ...(url && { url: new URL(url, baseUrl).href }),
  })
  const say = (texts: Texts) => pick(texts, language)
  const { outcome, ...rest } = dialogue
  const told = {
    ...rest,
    inputs,
    language: written(dialogue.title, language),
    title: say(dialogue.title),
    promise: promiseOf(dialogue.rung, language, site.rungs),
    why: say(dialogue.why),
    canChange: dialogue.canChange.map(say),
    fixed: dialogue.fixed.map(say),
    who: say(dialogue.who),
    how: dialogue.how.map((way) => ({ ...whole(way), text: say(way.text) })),
    decision: { ...whole(dialogue.decision), body: say(dialogue.decision.body) },
    answer: { by: dialogue.answer.by, from: say(dialogue.answer.from), where: say(dialogue.answer.where) },
    ...(outcome && {
      outcome: {
        at: outcome.at,
        summary: say(outcome.summary),
        rows: outcome.rows.map(({ said, did, because, done }) => ({
          said: say(said),
          did: say(did),
          because: say(because),
          done,
        })),
      },
    }),
  }
  return { ...told, ...timesOf(told, language, site, now) }
}

export type Stage = 'open' | 'soon' | 'closed'

/** Whether a dialogue takes inputs now. It closes at the moment that it says, not after. */
export function stage({ opens, closes }: Pick<Dialogue, 'opens' | 'closes'>, now: Date): Stage {
  if (now.getTime() < Date.parse(opens)) return 'soon'
  return now.getTime() < Date.parse(closes) ? 'open' : 'closed'
}

const stages: Stage[] = ['open', 'soon', 'closed']

/** Open ones first, soonest to close first; then those to come, soonest first; then closed ones, latest first. */
export const byStage =
  (now: Date) =>
  (one: Dialogue, other: Dialogue): number => {
    const [a, b] = [stage(one, now), stage(other, now)]
    if (a !== b) return stages.indexOf(a) - stages.indexOf(b)
    if (a === 'soon') return Date.parse(one.opens) - Date.parse(other.opens)
    return (Date.parse(one.closes) - Date.parse(other.closes)) * (a === 'open' ? 1 : -1)
  }
