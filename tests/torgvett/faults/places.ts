import type { Go, Outcome } from './campaign.ts'
import { type Journey, journeys } from './journeys.ts'

/** One place that has been made to throw. */
export interface Thrown extends Outcome {
  /** The faults behind which alone it is reached. */
  behind: string
  /** Why the journey was given up, where it was. */
  stopped?: string
}

/** A place to make throw, and the journeys that reach it. */
interface Place {
  name: string
  behind: string
  by: Journey[]
}

/** How long one journey may take, in ms: a browser that answers no more must not hold up all that comes after. */
const longest = 180_000

/** What comes of something, or a fault where it never ends. */
function bounded<T>(outcome: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<T>()
  const timer = setTimeout(() => reject(new Error('It never ended.')), longest)
  return Promise.race([outcome, promise]).finally(() => clearTimeout(timer))
}

/** Does all the work there is and that comes up on the way, in as many browsers as there are. */
async function share<T>(browsers: Go[], work: T[], one: (go: Go, of: T) => Promise<void>): Promise<void> {
  let next = 0
  await Promise.all(
    browsers.map(async (go) => {
      for (let of = work[next]; of !== undefined; of = work[next]) {
        next++
        await one(go, of)
      }
    }),
  )
}

/** All journeys without a fault: the places that they reach. */
async function census(browsers: Go[]): Promise<Map<string, Place>> {
  const reachedBy = new Map<string, string[]>()
  await share(browsers, Object.entries(journeys), async (go, [name, journey]) => {
    const { posted, reached } = await go(journey)
    if (!posted) throw new Error(`Without any fault, nothing is posted: ${name}.`)
    reachedBy.set(name, reached)
  })
  const places = new Map<string, Place>()
  for (const [by, journey] of Object.entries(journeys))
    for (const name of reachedBy.get(by) ?? []) {
      const place = places.get(name) ?? { name, behind: '', by: [] }
      places.set(name, place)
      place.by.push(journey)
    }
  return places
}

/**
 * Makes every one of the places throw that a journey reaches, each in a run of its own. What catches a fault is reached
 * behind it, and made to throw as well. Gives what became of each; `tell` hears of it at once.
 */
export async function throwAll(
  browsers: Go[],
  names: Set<string>,
  tell: (name: string, thrown: Thrown) => void,
): Promise<Map<string, Thrown>> {
  const places = await census(browsers)
  const work = [...places.values()].filter(({ name }) => names.has(name))
  const all = new Map<string, Thrown>()
  await share(browsers, work, async (go, { name, behind, by }) => {
    const faults = `${behind} ${name}`.trim()
    const [first, ...others] = by
    const tries = [first, first, ...others].slice(0, 4)
    for (const [at, journey] of tries.entries()) {
      if (!journey) continue
      const thrown = await bounded(go(journey, faults, 500 * 2 ** at)).then(
        (outcome) => ({ ...outcome, behind }),
        (fault: Error) => ({ posted: undefined, reached: [], threw: false, behind, stopped: fault.message }),
      )
      all.set(name, thrown)
      for (const more of thrown.reached)
        if (names.has(more) && !places.has(more)) {
          const place = { name: more, behind: faults, by: [journey] }
          places.set(more, place)
          work.push(place)
        }
      if (thrown.threw) break
    }
    const thrown = all.get(name)
    if (thrown) tell(name, thrown)
  })
  return all
}
