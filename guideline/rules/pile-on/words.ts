import type { WordList } from '../../lexicon/compile.ts'

/** Many after one: calling, writing, going there, and until when. */
export const words: WordList = {
  CONTACT: `ring/ringe/ringer/ringje/ringjer/ringa/send/sende/sender/skicka/skickar/skriv/skrive/skriver/mejla/mejlar/mail/maile/mailer/tagg/tagge/tagga/konfronter/konfrontere/konfrontera/rapporter/rapportere/rapportera/kommenter/kommentere/kommentera/rope/rop/skrik/oppsøk/oppsøke/besøk/besøke/besök/anmäl/anmäla/jaga/plage/sms/spam/spamme/spamma b n s
call/calling/ringing/messaging/phone/text/email/mail/message/dm/contact/tag/confront/report/comment/shout/mob/spam/spamming e`,
  FLOOD: `oversvømme/oversvømmer/bomb/bombarder/bombardere/bombardera/drukne/drukn/drukner/fyll/fylle/fyller/spreng/fløyme/fløym/dränk/dränka/dränker/bomba b n s
flood/bombard/fill/blow e`,
  SPREAD: `del/dele/deler/dela/delar/spre/sprer/sprei/sprid/sprida/sprider/spreie/post/share/spread/publish/retweet`,
  GO: `gå/dra/kom/møt/møte/møtes/møtest/kjør/køyr/stikk/still/ställ/stå/samles/samlast/samlas/tropp/troppe/åk/dyk/vi/oss/alle/alla/allihop/tur
go/turn/gather/meet/stand/march/head/everyone/everybody/let/lets/show/get e`,
  INBOX: `side bf
-profil bm nm s3 en
-telefon bm nm s3
mobil bm nm s3
-nummer s4
innboks/innboksen/inkorg/inkorgen/inbox/postkasse/postkassa/mailbox/mejl/mail/e-post/e-posten/vipps/swish
kommentarfelt/kommentarfeltet/kommentarsfält/kommentarsfältet/comments/feed/innlegg/inlägg/konto/kontoen/kontot/page/account/wall/vegg/veggen/timeline/phone/dms/dm/nummer/nummeret/number
gårdsplan/gårdsplassen/tunet/driveway/garden/adresse/adressen/adressa/address/restaurant/salong
arbeidsplassen/jobben/arbeidsgjevar/arbeidsgjevaren/arbetsgivare/arbetsgivaren/jobbet/employer/boss/sjefen/chefen/work`,
  UNTIL: `til/tills/until/till/før/innan/förrän`,
  RELENTLESS: `alle bv1 nv1
kvelden/kvelder/kväll/kvällen/evening/natta/natten/night/nights/dagen/day/helga/helgen/weekend/heime/hjemme/hemma/home/døgnet/dygnet/samtidig/samstundes/samtidigt/overalt/everywhere
everyone/everybody/allihop/folkens/folks/saman/sammen/hörni/gjeng`,
  PEACE: `fred/ro/peace/pause/lugn/rest/sova/sove/sleep/stund/moment`,
  MISERY: `surt/hell/miserable/helvete/uuthaldeleg`,
  FIRED: `jobben/jobbet/job/sparken/sparket/sparka/fired/sacked/stillinga/stillingen`,
  OFFICIAL: `postmottak/postmottaket/servicetorg/sentralbord/kontortid/kontortida/kontorstid/hours/høring/høyring/høringssvar/høyringssvar/consultation/politikerne/folkevalde/councillors/mp/ordfører/ordføraren/ordføreren/kommunalrådet/mayor/registratorn/medborgarkontoret/kommunen/kommunens/council/innspill/innspel/synpunkter/frist/fristen/opprop/petition/kommunestyret/formannskapet/nämnden/utvalget/utvalet/partiet/pressen/spørsmål/frågor/questions
hilsen/helsing/blomst/flowers/gratulere/gratulerer/gratulera/savnet/sakna/saknad/missing/velkommen/velkomen/välkommen/welcome/kaffe/coffee/grill/fyller/fylte/birthday/slots/krisesenteret/plakater`,
  JOURNALIST: `journalist bm nm s3 en`,
}
