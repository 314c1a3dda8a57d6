import type { WordList } from '../../lexicon/lexicon.ts'

/** Channels where people write to one another, and ways of showing what they wrote. */
export const words: WordList = {
  CHANNEL: `messenger/whatsapp/snap/snapchat/sms/dm/dms/signal/telegram/imessage b n s e
    melding/meldinga/meldingen/meldinger/meldingar/meldingane b n
    meddelande/meddelandet/meddelanden s
    message/messages/text/texts/inbox e
    e-post/e-posten/epost/eposten/e-brev b n s
    mejl/mejlet/mail/mailen/mejlen/e-mail/email/e-mails/emails b n s e
    post/posten b n s
    gruppechat/gruppechaten/gruppechatten/chat/chatten/chatloggen/gruppa/tråden/samtalen b n s
    gruppchatt/gruppchatten/chatt/chatten s
    group/chat/thread e
    talemelding/voicemail/röstmeddelande/lydopptak/opptak/ljudinspelning/recording b n s e
    innboks/innboksen/inkorg/inkorgen b n s
    møtechatten/teamschatten/slack/teams b n s e`,
  SCREENSHOT: `skjermbilde/skjermbildet/skjermbilder/skjermdump/skjermdumpen b n
    skjermbilete/skjermbiletet n
    skärmdump/skärmdumpen/skärmbild/skärmdumpar s
    screenshot/screenshots/screengrab/screencap e`,
  WROTE: `skrev/skreiv/skriver/skrive/wrote/writes/written/skrivit/skrevet b n s e
    sendte/sende/sender/skickade/skickat/sent/sends/sendt b n s e
    svarte/svarer/svara/svarade/replied/answered b n s e
    sa/sade/said/innrømmer/innrømmet/medger/admits b n s e`,
  LOOK_AT: `se/sjå/les/titta/läs/look/read/see/here/her/här/bare/check b n s e`,
}
