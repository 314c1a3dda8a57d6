import type { WordList } from '../../lexicon/compile.ts'

/** Many after one: calling, writing, going there, and until when. */
export const words: WordList = {
  CONTACT: `skicka sv1
sende bv2 nv2
skrive/skriver/skriv b n
mejla sv1
maile bv1 nv1
ringe bv1 nv2
spamme bv1 nv1
konfrontere bv1 nv1
tagge bv1 nv1
rapportere bv1 nv1
ringa sv2
rope b n s
send/sende/skicka/maila/mail/mejla b n s
oppsøk/oppsøke/besøk/besøke/oppsøkje/sök/uppsök/besök b n s
hashtag b n s
call/phone/text/email/message/dm/contact/tag e
spam
confront
følg/følge/følgje/följ/follow
heng/hound/harass/mob/jaga/trakasser/trakassera
anmäl/report/massanmäl/massereport
overøs/overaus b n`,
  FLOOD: `dränka sv2
oversvøm/oversvømme/overøs/overøse/bomb/bombarder/bombardere/drukne/drukn/fyll/fylle/spreng/spam/spamme/spamm b n
fløyme/fløym/overaus b n
översvämma/bomba/bombardera/spamma/fyll s
flood/bomb/bombard/swamp/spam/fill/overwhelm/blow e`,
  INBOX: `side bf
innboks/innboksen/inkorg/inkorgen/inbox/postkasse/postkassa/mailbox/brevlåda
kommentarfelt/kommentarfeltet/kommentarsfält/kommentarsfältet/comments/feed/mentions
profil/profilen/konto/kontoen/kontot/page/profile/account/wall/vegg/timeline
telefon/telefonen/mobil/mobilen/phone/dms/dm
hus/huset/døra/døren/dörren/house/door/hytta
arbeidsplassen/jobben/arbeidsgiveren/arbeidsgiver/arbeidsgivaren/arbeidsgivar/arbetsgivare/jobbet/employer/boss/sjefen/work/workplace`,
  UNTIL: `helt/heilt/til/till/tills/until/till`,
  RELENT: `trekker/trekkjer/trekk/sletter/slettar/raderar/resigns/resign/quits/quit/deletes/delete/slutter/sluttar/slutar/går/gir/gjev/ger/gives/svarer/svarar/answers/beklager/beklagar/apologises/forstår/skjønner/cracks/flytter/flyttar/moves/avgår/knekker`,
  RELENTLESS: `alle bv1 nv1
kvelden/kvelder/kväll/kvällen/evening/natta/natten/night/nights/dagen/day/helga/helgen/weekend/heime/hjemme/hemma/home/døgnet/dygnet/nonstop
everyone/everybody/allihop/folkens/folks/saman/sammen
fred/ro/peace/pause/lugn
hell/helvete/miserable/miserabelt/surt/livet/life/liv`,
  OFFICIAL: `postmottak/postmottaket/servicetorg/sentralbord/kontortid/kontortida/office/høring/høyring/høringssvar/høyringssvar/remiss/remissvar/consultation/representantene/politikerne/folkevalgte/folkevalde/councillors/mp/ordfører/ordføraren/ordføreren/kommunalrådet/mayor/registrator/registratorn/medborgarkontoret/kommunen/kommunens/kommune-e-posten/council/surgery/innspill/innspel/synpunkter/frist/fristen/underskrift/opprop/petition/kommunestyret/formannskapet/nämnden/utvalget/utvalet/partiet/pressen/spørsmål`,
  JOURNALIST: `journalist bm nm s3 en
redaktør br nm
reporter br nm s2 en
influencer br nm s2 en`,
}
