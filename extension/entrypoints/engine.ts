import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { check, offer, sayings } from '../../guideline/check.ts'
import { shared } from '../engine.ts'

/**
 * Brings the guideline into a frame, for the composer’s file: once, since that file keeps what it finds. What a first answer
 * does not need comes in a file of its own.
 */
export default defineUnlistedScript(() => {
  shared().engine ??= { check, offer, sayings }
})
