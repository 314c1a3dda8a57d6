import type { WordList } from '../../lexicon/compile.ts'

/** Channels where people write to one another, and ways of showing what they wrote. */
export const words: WordList = {
  CHANNEL: `melding bf nf
meddelande s5
mejl s5
messenger/whatsapp/snap/snapchat/sms/dm/dms/signal/telegram/imessage
mail/mailen/e-mail/email/e-mails/emails
talemelding/voicemail/röstmeddelande/lydopptak/opptak/ljudinspelning/recording
møtechatten/teamschatten/slack/teams
message/messages/text/texts/inbox e
group/chat/thread e
e-post/e-posten/epost/eposten/e-brev b n s
post/posten b n s
gruppechat/gruppechaten/gruppechatten/chat/chatten/chatloggen/gruppa/tråden/samtalen b n s
innboks/innboksen/inkorg/inkorgen b n s
gruppchatt/gruppchatten/chatt/chatten s`,
  SCREENSHOT: `skjermbilde bn
skärmdump s2
skjermdump/skjermdumpen b n
skjermbilete/skjermbiletet n
skärmbild s
screenshot/screenshots/screengrab/screencap e`,
  WROTE: `sende bv2 nv2
svara bv2 nv2 sv2
skrev/skreiv/skriver/skrive/wrote/writes/written/skrivit/skrevet
skickade/skickat/sent/sends
svarade/replied/answered
sa/sade/said/innrømmer/innrømmet/medger/admits`,
  LOOK_AT: `se/sjå/les/titta/läs/look/read/see/here/her/här/bare/check`,
}
