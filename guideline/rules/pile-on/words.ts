import type { WordList } from '../../lexicon/compile.ts'

/** Many after one: calling, writing, going there, and until when. */
export const words: WordList = {
  CONTACT: `ring/ringe/ringer/ringje/ringjer/ringa/send/sende/sender/skicka/skickar/skriv/skrive/skriver/mejla/mejlar/mail/maile/mailer/tagg/tagge/tagga/konfronter/konfrontere/konfrontera/rapporter/rapportere/rapportera/kommenter/kommentere/kommentera/trakasser/trakassere/trakassera/rope/rop/skrik/oppsøk/oppsøke/oppsøkje/uppsök/uppsöka/besøk/besøke/besök/anmäl/anmäla/jaga/jage/plage/mobb/mobbe/hashtag/sms/spam/spamme/spamma b n s
call/calling/ringing/messaging/phone/text/email/mail/message/dm/contact/tag/confront/report/comment/hound/harass/heckle/shout/pester/mob/troll/spam/spamming e`,
  FLOOD: `oversvøm/oversvømme/oversvømmer/overøs/overøse/overaus/bomb/bombarder/bombardere/bombardera/drukne/drukn/drukner/fyll/fylle/fyller/spreng/fløyme/fløym/dränk/dränka/dränker/översvämma/bomba b n s
flood/bombard/swamp/fill/overwhelm/blow e`,
  SPREAD: `del/dele/deler/dela/delar/spre/sprer/sprei/sprid/sprida/sprider/spreie/post/share/spread/publish/retweet/repost`,
  GO: `gå/dra/reis/kom/møt/møte/møtes/møtest/kjør/køyr/stikk/still/ställ/stå/samles/samlast/samlas/tropp/troppe/åk/dyk/vi/oss/alle/alla/allihop/tur
go/turn/gather/meet/stand/march/head/everyone/everybody/let/lets/show/get e`,
  INBOX: `side bf
-profil bm nm s3 en
-telefon bm nm s3
mobil bm nm s3
-nummer s4
innboks/innboksen/inkorg/inkorgen/inbox/postkasse/postkassa/mailbox/brevlåda/mejl/mail/mailen/e-post/e-posten/vipps/swish
kommentarfelt/kommentarfeltet/kommentarsfält/kommentarsfältet/comments/feed/mentions/innlegg/inlägg/konto/kontoen/kontot/page/account/wall/vegg/veggen/timeline/phone/dms/dm/nummer/nummeret/number
gårdsplan/gårdsplassen/tunet/driveway/garden/adresse/adressen/adressa/address/restaurant/salong
arbeidsplassen/jobben/arbeidsgiveren/arbeidsgiver/arbeidsgivar/arbeidsgjevar/arbeidsgjevaren/arbetsgivare/arbetsgivaren/jobbet/employer/boss/sjefen/chefen/work/workplace`,
  UNTIL: `til/tills/until/till/før/innan/förrän`,
  RELENTLESS: `alle bv1 nv1
kvelden/kvelder/kväll/kvällen/evening/natta/natten/night/nights/dagen/day/helga/helgen/weekend/heime/hjemme/hemma/home/døgnet/dygnet/nonstop/samtidig/samstundes/samtidigt/overalt/överallt/everywhere
everyone/everybody/allihop/folkens/folks/saman/sammen/hörni/gjeng`,
  PEACE: `fred/ro/peace/pause/lugn/rest/vila/sova/sove/sleep/stund/moment`,
  MISERY: `surt/hell/miserable/miserabelt/helvete/uutholdelig/uuthaldeleg/outhärdligt/misery`,
  FIRED: `jobben/jobbet/job/sparken/sparket/sparka/fired/sacked/oppsagt/stillinga/stillingen`,
  OFFICIAL: `postmottak/postmottaket/servicetorg/sentralbord/kontortid/kontortida/kontorstid/hours/høring/høyring/høringssvar/høyringssvar/remiss/consultation/representantene/politikerne/folkevalgte/folkevalde/councillors/mp/ordfører/ordføraren/ordføreren/kommunalrådet/mayor/registratorn/medborgarkontoret/kommunen/kommunens/council/innspill/innspel/synpunkter/frist/fristen/underskrift/opprop/petition/kommunestyret/formannskapet/nämnden/utvalget/utvalet/partiet/pressen/spørsmål/frågor/questions
hilsen/helsing/hälsning/blomst/blommor/flowers/gratulere/gratulerer/gratulera/congratulate/savnet/sakna/saknad/missing/velkommen/velkomen/välkommen/välkomna/welcome/kaffe/coffee/grill/fyller/fylte/birthday/slots/krisesenteret/plakater`,
  JOURNALIST: `journalist bm nm s3 en
redaktør br nm
reporter br nm s2 en
influencer br nm s2 en`,
}
