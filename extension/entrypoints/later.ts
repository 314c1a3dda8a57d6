import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { prove } from '../../guideline/wordings/prove.ts'
import { afterPosting, due } from '../due.ts'
import { shared } from '../engine.ts'
import { packOf } from '../pack.ts'
import { pictureBeside } from '../picture.ts'
import { isReply } from '../post-control.ts'
import { takesTurn } from '../reminded.ts'

/** Brings what a first answer does not wait for: calmer wordings, what guards a municipality's pack, and the reminders. */
export default defineUnlistedScript(() => {
  const world = shared()
  world.later = {
    packOf,
    due: (composer, text, findings) => due({ text, findings, picture: pictureBeside(composer), now: new Date() }),
    afterPosting,
    isReply,
    takesTurn,
  }
  world.engine?.offer(prove)
  world.again?.()
})
