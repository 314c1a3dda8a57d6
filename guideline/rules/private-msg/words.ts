import type { WordList } from '../../lexicon/compile.ts'

/** Channels where people write to one another, and ways of showing what they wrote. */
export const words: WordList = {
  CHANNEL: `melding bf nf
meddelande s5
mejl s5
messenger/snap/sms/dm/signal
mail/e-mail/email
message/text/inbox
group/chat
e-post/e-posten
post/posten
gruppechatten/chatten/gruppa/tråden
innboks/innboksen/inkorg/inkorgen
gruppchatt/gruppchatten/chatt`,
  SCREENSHOT: `skjermbilde bn
skärmdump s2
skjermbilete/skjermbiletet
screenshot`,
  WROTE: `sende bv2 nv2
svara bv2 nv2 sv2
skrev/skreiv/skriver/skrive/wrote/writes/written/skrevet
skickade/skickat/sent
svarade/answered
sa/said`,
  LOOK_AT: `se/sjå/les/titta/läs/look/read/see/here/her/här/bare/check`,
}
