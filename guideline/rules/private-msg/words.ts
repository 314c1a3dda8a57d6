import type { WordList } from '../../lexicon/compile.ts'

/** Channels where people write to one another, and ways of showing what they wrote. */
export const words: WordList = {
  CHANNEL: `melding bf nf
meddelande s5
mejl s5
messenger/whatsapp/snap/snapchat/sms/dm/signal/telegram/imessage
mail/mailen/e-mail/email
talemelding/voicemail/röstmeddelande/lydopptak/opptak/ljudinspelning/recording
møtechatten/teamschatten/slack/teams
message/text/inbox
group/chat/thread
e-post/e-posten/epost/eposten/e-brev
post/posten
gruppechat/gruppechaten/gruppechatten/chatten/chatloggen/gruppa/tråden/samtalen
innboks/innboksen/inkorg/inkorgen
gruppchatt/gruppchatten/chatt`,
  SCREENSHOT: `skjermbilde bn
skärmdump s2
skjermdump/skjermdumpen
skjermbilete/skjermbiletet
skärmbild s
screenshot/screengrab/screencap`,
  WROTE: `sende bv2 nv2
svara bv2 nv2 sv2
skrev/skreiv/skriver/skrive/wrote/writes/written/skrivit/skrevet
skickade/skickat/sent/sends
svarade/replied/answered
sa/sade/said/innrømmer/innrømmet/medger/admits`,
  LOOK_AT: `se/sjå/les/titta/läs/look/read/see/here/her/här/bare/check`,
}
