import type { WordList } from '../../lexicon/lexicon.ts'

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
    avgi/gi/leggje/lägga/cast b n s e`,
  BALLOT: `stemmeseddel/stemmeseddelen/stemmesedler/seddelen/stemmen b
    røystesetel/røystesetelen/setelen/røysta n
    valsedel/valsedeln/röstsedel/rösten s
    ballot/ballots/paper/vote/votes e`,
  WRONG_WAY: `sms/app/appen/e-post/epost/e-posten/mail/mejl/mejla/email/e-mail/facebook/messenger/whatsapp/vipps/telefon/telefonen/phone/text/swish/snap/instagram/nett/nettet/nätet/internett/internet/online/webben/qr-kode/bankid/fullmakt/proxy b n s e`,
  WEEKDAY: `mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag b
    måndag/tysdag/onsdag/torsdag/fredag/laurdag/sundag n
    måndag/tisdag/onsdag/torsdag/fredag/lördag/söndag s
    monday/tuesday/wednesday/thursday/friday/saturday/sunday e
    uka/uken/veka/veckan/week/dagen/day/etter/efter/after b n s e`,
  VOTERS: `velgere/velgerne/veljarar/veljarane/väljare/väljarna/voters/supporters/tilhengere/tilhengjarar/folk b n s e
    pensjonister/pensjonistar/pensionärer/pensioners/innvandrere/innvandrarar/invandrare/immigrants/unge/students/studenter/studentar b n s e`,
  VOID: `ogiltig sa
    count ev
    forkastet/forkasta/forkastes/forkastast/ugyldig/ugyldige/ugyldeg/annullert/annulleres b n
    kasseras/ogiltigförklaras s
    void/invalid/rejected/discarded/spoiled/spoilt e
    teller/tel/räknas b n s e`,
  PERSONAL_VOTE: `kryss nf
    personrösta sv1
    kryssa sv1
    personstemme/personstemmer/personrøyst/personrøyster/personstemming/kumulere/kumulerer/stryke/slenger/slengjarar b n
    personkryss s
    personal/preference/cross/tick/mark e
    penn/penna/blyant/pencil/pen/ink b n s e`,
  CANNOT_VOTE: `ikke/ikkje/inte/not/cannot/can't/kan b n s e`,
  DAY_MOVED: `flyttet/flytta/utsatt/utsett/uppskjutet/flyttat/moved/postponed/cancelled/canceled/avlyst/inställt b n s e`,
  TURNOUT: `husk/hugs/kom/glöm/remember/legitimasjon/legitimation/id/åpent/ope/öppet/open/opens/åpner/opnar/öppnar/klokka/klokken/klockan b n s e
    forhåndsstemme/forhåndsstemming/førehandsrøyste/førehandsrøysting/förtidsrösta/förtidsröstning/early/advance b n s e
    kommunestyret/utvalget/utvalet/formannskapet/nämnden/fullmäktige/committee/council/saken/saka/forslaget/framlegget/førslaget/ärendet/proposal/motion/budget/budsjettet b n s e
    quiz/konkurranse/kåring/avstemning/avstemningen/poll/navn/eurovision/gullrekka/grand b n s e`,
}
