import type { WordList } from '../../lexicon/compile.ts'

/** Voting, and the ways, days and rules that are not so. */
export const words: WordList = {
  VOTE: `stemme bm
stem bd
røyste bv1 nv1
rösta sv1
vote ev
rösten s
ballot e
avgi/gi/leggje/lägga/cast`,
  BALLOT: `-stemme bm nf
-røyst nf
-röst s3
stemmeseddel/stemmeseddelen/stemmesedler/stemmen/røystesetel/røystesetelen/røystesetlar/røystesetlane/røysta/rösten/valsedel/valsedeln/valsedlar/valsedlarna
ballot/ballots/paper/vote/votes`,
  WRONG_WAY: `sms/app/appen/e-post/e-posten/mail/mejl/mejla/email/e-mail/facebook/messenger/vipps/telefon/telefonen/phone/text/swish/snap/nett/nettet/nätet/online/webben/bankid`,
  WEEKDAY: `mandag/måndag/tirsdag/tysdag/tisdag/onsdag/torsdag/fredag/lørdag/laurdag/søndag/sundag
monday/tuesday/wednesday/thursday/friday/saturday/sunday
uka/veka/veckan/week/dagen/day/etter/efter/after`,
  VOTERS: `-velger br
-veljar nm
-väljare s6
velgere/velgerne/veljarar/veljarane/väljare/väljarna/voters/folk
pensjonister/pensjonistar/pensionärer/innvandrere/innvandrarar/invandrare/immigrants/unge/students/studenter/studentar`,
  VOID: `ogiltig sa
forkastet/forkasta/kastet/kasta/kastes/forkastes/forkastast/ugyldig/ugyldige b n
kastas s
void/invalid/thrown e`,
  POLLS: `valglokale/valglokalet/valglokalene/vallokale/vallokalet/vallokal/vallokalen/vallokaler/polling/polls/valget/valet/valgdagen/valdagen`,
  COUNT: `gjelder/gjeld/teller/telles/tel/talt/talde/telt/räknas/count/counts/counted`,
  DAY_MOVED: `flyttet/flytta/utsatt/utsett/uppskjutet/uppskjuten/put/flyttat/moved`,
  TURNOUT: `husk/hugs/kom/glöm/remember/legitimasjon/legitimation/id/åpent/ope/öppet/open/åpner/opnar/öppnar/klokka/klokken/klockan
forhåndsstemme/forhåndsstemming/førehandsrøyste/førehandsrøysting/early/advance
kommunestyret/utvalget/utvalet/formannskapet/nämnden/fullmäktige/committee/council/saken/saka/forslaget/framlegget/førslaget/ärendet/proposal/motion/budget/budsjettet
poll/navn/grand`,
}
