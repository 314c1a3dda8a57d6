import type { WordList } from '../../lexicon/compile.ts'

/** Voting, and the ways, days and rules that are not so. */
export const words: WordList = {
  VOTE: `stemme bm
stem bA
røyste bv1 nv1
rösta sv1
vote ev
stemmeseddel b
rösten s
ballot e
avgi/gi/leggje/lägga/cast`,
  BALLOT: `-stemme bm nf
-røyst nf
-röst s3
stemmeseddel/stemmeseddelen/stemmesedler/seddelen/stemmen/røystesetel/røystesetelen/røystesetlar/røystesetlane/røysta/rösten/valsedel/valsedeln/valsedlar/valsedlarna
ballot/ballots/paper/vote/votes`,
  WRONG_WAY: `sms/app/appen/e-post/epost/e-posten/mail/mejl/mejla/email/e-mail/facebook/messenger/whatsapp/vipps/telefon/telefonen/phone/text/swish/snap/instagram/nett/nettet/nätet/internett/internet/online/webben/qr-kode/bankid/fullmakt/proxy`,
  WEEKDAY: `mandag/måndag/tirsdag/tysdag/tisdag/onsdag/torsdag/fredag/lørdag/laurdag/søndag/sundag
monday/tuesday/wednesday/thursday/friday/saturday/sunday
uka/uken/veka/veckan/week/dagen/day/etter/efter/after`,
  VOTERS: `-velger br
-veljar nm
-väljare s6
velgere/velgerne/veljarar/veljarane/väljare/väljarna/voters/supporters/tilhengere/tilhengjarar/folk
pensjonister/pensjonistar/pensionärer/pensioners/innvandrere/innvandrarar/invandrare/immigrants/unge/students/studenter/studentar`,
  VOID: `ogiltig sa
forkastet/forkasta/kastet/kasta/kastes/forkastes/forkastast/ugyldig/ugyldige/ugyldeg/annullert/annulleres b n
kasseras/kastas/ogiltigförklaras s
void/invalid/thrown/binned/rejected/discarded/spoiled/spoilt e`,
  PERSONAL_VOTE: `kryss nf
personrösta sv1
kryssa sv1
personstemme/personstemmer/personrøyst/personrøyster/personstemming/kumulere/kumulerer/stryke/slenger/slengjarar b n
personkryss s
personal/preference/cross/tick/mark e
penn/penna/blyant/pencil/pen/ink`,
  POLLS: `valglokale/valglokalet/valglokalene/vallokale/vallokalet/vallokal/vallokalen/vallokaler/polling/polls/valget/valet/valgdagen/valdagen`,
  COUNT: `gjelder/gjeld/teller/telles/tel/talt/talde/telt/räknas/count/counts/counted`,
  DAY_MOVED: `flyttet/flytta/utsatt/utsett/uppskjutet/uppskjuten/postponed/put/flyttat/moved/postponed/cancelled/canceled/avlyst/inställt`,
  TURNOUT: `husk/hugs/kom/glöm/remember/legitimasjon/legitimation/id/åpent/ope/öppet/open/opens/åpner/opnar/öppnar/klokka/klokken/klockan
forhåndsstemme/forhåndsstemming/førehandsrøyste/førehandsrøysting/förtidsrösta/förtidsröstning/early/advance
kommunestyret/utvalget/utvalet/formannskapet/nämnden/fullmäktige/committee/council/saken/saka/forslaget/framlegget/førslaget/ärendet/proposal/motion/budget/budsjettet
quiz/konkurranse/kåring/avstemning/avstemningen/poll/navn/eurovision/gullrekka/grand`,
}
