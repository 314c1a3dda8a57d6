import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { check, sayings } from '../../guideline/index.ts'
import { afterPosting, due } from '../due.ts'
import { shared } from '../engine.ts'

/** Brings the guideline into a frame, for the composer's file. */
export default defineUnlistedScript(() => {
  shared().engine = { check, sayings, due, afterPosting }
})
