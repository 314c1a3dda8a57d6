import type { WordList } from '../../lexicon/lexicon.ts'

/** Many after one: calling, writing, going there, and until when. */
export const words: WordList = {
  CONTACT: `ringe bv1 nv2
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
    spam b n s e
    confront b n s e
    følg/følge/følgje/följ/follow b n s e
    heng/hound/harass/mob/jag/jaga/trakasser/trakassera b n s e
    anmäl/report/massanmäl/massereport b n s e
    overøs/overaus b n`,
  FLOOD: `dränka sv2
    oversvøm/oversvømme/overøs/overøse/bomb/bombarder/bombardere/drukne/drukn/fyll/fylle/spreng/spam/spamme/spamm b n
    fløyme/fløym/overaus b n
    översvämma/bomba/bombardera/spamma/fyll s
    flood/bomb/bombard/swamp/spam/fill/overwhelm/blow e`,
  INBOX: `side bf
    innboks/innboksen/inkorg/inkorgen/inbox/postkasse/postkassa/mailbox/brevlåda b n s e
    kommentarfelt/kommentarfeltet/kommentarsfält/kommentarsfältet/comments/feed/mentions b n s e
    profil/profilen/konto/kontoen/kontot/page/profile/account/wall/vegg/timeline b n s e
    telefon/telefonen/mobil/mobilen/phone/dms/dm b n s e
    hus/huset/døra/døren/dörren/house/door/hytta b n s e
    arbeidsplassen/jobben/arbeidsgiveren/arbeidsgiver/arbeidsgivaren/arbeidsgivar/arbetsgivare/jobbet/employer/boss/sjefen/work/workplace b n s e`,
  UNTIL: `helt/heilt/til/till/tills/until/till b n s e`,
  RELENT: `trekker/trekkjer/trekk/sletter/slettar/raderar/resigns/resign/quits/quit/deletes/delete/slutter/sluttar/slutar/går/gir/gjev/ger/gives/svarer/svarar/answers/beklager/beklagar/apologises/forstår/skjønner/cracks/flytter/flyttar/moves/avgår/knekker b n s e`,
  RELENTLESS: `alle bv1 nv1
    kvelden/kvelder/kväll/kvällen/evening/natta/natten/night/nights/dagen/day/helga/helgen/weekend/heime/hjemme/hemma/home/døgnet/dygnet/nonstop b n s e
    everyone/everybody/allihop/folkens/folks/saman/sammen b n s e
    fred/ro/peace/pause/lugn b n s e
    hell/helvete/miserable/miserabelt/surt/livet/life/liv b n s e`,
  OFFICIAL: `postmottak/postmottaket/servicetorg/sentralbord/kontortid/kontortida/office/høring/høyring/høringssvar/høyringssvar/remiss/remissvar/consultation/representantene/politikerne/folkevalgte/folkevalde/councillors/mp/ordfører/ordføraren/ordføreren/kommunalrådet/mayor/registrator/registratorn/medborgarkontoret/kommunen/kommunens/kommune-e-posten/council/surgery/innspill/innspel/synpunkter/frist/fristen/underskrift/opprop/petition/kommunestyret/formannskapet/nämnden/utvalget/utvalet/partiet/pressen/spørsmål b n s e`,
  JOURNALIST: `journalist bm nm s3 en
    redaktør br nm
    reporter br nm s2 en
    influencer br nm s2 en`,
}
