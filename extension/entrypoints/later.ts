import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { prove } from '../../guideline/wordings/prove.ts'
import { afterPosting, due } from '../due.ts'
import { shared } from '../engine.ts'

/** Brings what a first answer does not wait for: calmer wordings, and the reminders. */
export default defineUnlistedScript(() => {
  const world = shared()
  world.later = { due, afterPosting }
  world.engine?.offer(prove)
  world.again?.()
})
