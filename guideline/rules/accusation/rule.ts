import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isSomeone } from '../../someone.ts'
import { CAPITAL } from '../../text/words.ts'
import { sayings } from './sayings.ts'

const ONE = 'NAME|ROLE|STAFF|HE|PERSON'
const ANY = `${ONE}|YOU|BODY|THEY|NEIGHBOUR`
const gravest = (who: string) => `
${who} ..5 THEFT
${who} ..6 CHEATS ..5 TILL
${who} ..4 TAKES ..4 PAYOFF
${who} ..3 BE ..3 CORRUPT|bent
${who} ..5 BEATS ..1 KIN`

/** Nobody is accused where "a manager" or "some politicians" are. */
const when = (reading: Reading) =>
  reading.match.places.every(
    (at) => !['PERSON', 'STAFF', 'ROLE'].some((name) => reading.is(at, name)) || isSomeone(reading, at),
  )

export default {
  id: 'accusation',
  level: 'warn',
  sayings,
  family: 'claim',
  rank: 2,
  groups: [
    {
      find: `${gravest(ANY)}
${ONE} ..4 TAKES ..3 BRIBE|TILL ~4 under|av|by|from|fra|frå|från|of|i
${ANY} ..4 brutt|brote|brutit|broken|begått|committed ..2 loven|lova|lagen|law|lovbrudd|lovbrot|crime|crimes
${ANY} ..4 TAKES ..3 av|fra|frå|från|from|ur ..1 TILL
${ANY} ..4 BE|blei|vart|ble|been|blev ..3 PAID ..1 av|by
${ONE} ..6 PAID ..4 BIDDER
${ONE} ..4 BIDDER ..1 PAID
${ONE} ..4 i|in ..2 lomma|lommen|pocket|fickan
${ONE} ..8 under ..1 bordet|table
${ONE} ..4 VIOLATES ..2 PUPIL|jenter|småjenter|girls|boys|flickor|barn|children
${ONE} ..3 sleeping|sleeps|sleep|ligger|ligg|ligger|sover med|with
${ONE} ..3 har|hadde|har|has|having ..1 forhold|förhållande|affär|affære|affair til|med|with
${ONE}|SOMEONE ..3 sel|selger|säljer|sells|selling ..2 DOPE|PERMIT|kontrakt|kontrakter|kontraktar|anbud|anbod|contracts|votes
${ONE} ..4 GAVE ..5 FRIEND|bror|broren|fetteren|brother|cousin
${ONE} ..3 ansatt|ansatte|tilsette|anställde|anställt|hired ..3 FRIEND|KIN
${ONE} ..3 full|drunk|beruset|rusa|berusad|påvirket ..1 på|at|i|in
${ONE} ..5 svart|svarte ..1 arbeid|arbeidskraft|arbetskraft|pengar|penger
${ONE} ..3 skriver|prescribes ..2 DOPE
${ONE} ..2 kör|kjører|køyrer|drives|drove|körde|kjørte ..1 full|drunk|fylla
CORRUPT ..1 ${ONE}
`,
      unless: 'SOURCE|PROCESS|asked',
      when,
    },
    {
      find: gravest('^ ANY'),
      unless: 'SOURCE|PROCESS|asked',
      // A surname that begins a sentence: no list knows it.
      when: ({ match, sentence: { words } }) =>
        words[match.places[0]!]!.set === 0 && (words[match.places[0]!]!.flags & CAPITAL) !== 0,
    },
    {
      find: `
HEARD|RUMOUR|told|sies|seiast|sägs|vet|veit|knows|know ..6 ${ANY} ..7 CHEATS|CORRUPT|PAYOFF|THEFT
HEARD|RUMOUR|told ..6 ${ONE} ..7 PAID|TILL
`,
      unless: 'PROCESS|asked',
      when,
    },
  ],
} satisfies Rule
