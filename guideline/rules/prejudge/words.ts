import type { WordList } from '../../lexicon/lexicon.ts'

/** Single cases that a body decides, and words that decide them beforehand. */
export const words: WordList = {
  PERMIT: `-søknad bm nm
    -ansökan/ansökningen/ansökningar s
    application en
    -dispensasjon bm nm
    dispens/dispensen s
    exemption en
    exception e
    -bevilling bm
    -løyve bn nn
    -tillstånd s5
    licence en
    license en
    permit en
    permission en
    byggesøknad bm
    byggjesøknad nm
    byggesak bf
    byggjesak nf
    bygglov s5
    byggetillatelse bm
    tillatelse bm
    tilskudd/tilskuddet/tilskot/tilskotet/støtten/støtta b n
    bidrag/bidraget s
    grant en
    tomt/tomta/tomten/tomten b n s
    omregulering bf nf
    klagesak bf nf
    klage/klagen/klaga b n
    overklagande/överklagandet s
    appeal e
    plass/plassen/sykehjemsplass/barnehageplass/sjukeheimsplass b n
    erstatning/erstatninga/erstatningen/ersättning/compensation b n s e
    kontrakt/kontrakten/kontraktet/contract/anbud/anbudet/tender b n s e
    stilling/stillingen/stillinga/tjänsten/jobben/job b n s e
    avkjørsel/avkøyrsel/innkjørsel b n
    skjenkebevilling bf bm
    skjenkeløyve nn
    serveringstillstånd s5
    parsell/delingssak/seksjonering/deling b n
    planning e`,
  PROMISE: `love/lover/lovet/lova/lovar b n
    lova/lovar/lovade s
    promise/promised/promises e
    garantere/garanterer/garantera/garanterar/guarantee b n s e
    bekrefte/bekrefter/stadfeste/stadfestar/bekräfta/bekräftar/confirm b n s e
    ordne/ordner/ordnar/ordna/fikse/fikser/fiksar/fixa/fixar/fix/sort b n s e
    sørge/sørger/syte/syter/sørgje/ensure b n s e`,
  VERDICT: `godkjent/godkjend/godkjennes/godkjenne/godkjennast/godkänt/godkänns/godkänna/godkänd/approved/approve b n s e
    avslå/avslår/avslås/avslag/avslåast/avslått/avslutat/avslag/refuse/refused/reject/rejected/denied/turn b n s e
    innvilge/innvilger/innvilges/innvilget/innvilga/innvilgast/bevilge/bevilja/beviljas/beviljat/granted/grant b n s e
    ryke/ryker/ryk/ryka/lose/loses b n s e
    vinne/vinner/vinn/vinna/win b n s e
    gå/går/gjennom/igjennom/igenom/through/get/får/få b n s e
    stoppe/stopper/stoppa/stoppar/stoppet/stop/blocked/block b n s e
    din/dykkar/deres/yours/din b n s e`,
  DECIDED: `bestemt/bestemte/avgjort/avgjord/bestämt/avgjort/decided/settled/klart/klar/done b n s e
    ferdigsnakka/ferdig/ferdigsnakket b n`,
  COMMITTEE: `utvalget/utvalet/utvalg/utval/formannskapet/kommunestyret/styret/nemnda/hovedutvalget/hovudutvalet/møtet b n
    nämnden/styrelsen/fullmäktige/utskottet/mötet s
    committee/council/cabinet/meeting e`,
  OWN_KIN: `svogeren/svogeren/broren/søsteren/søstera/kona/mannen/sønnen/sonen/datteren/dattera/dottera/fetteren/kompisen/naboen/vennen/faren/moren/mora/samboeren/sambuaren/sjefen/arbeidsgiveren/arbeidsgivaren/ektefellen b n
    brors/bror/svåger/syster/fru/frus/man/mans/son/dotter/kusin/kompis/granne/sambo/arbetsgivare s
    brother-in-law/brother/sister/wife/husband/son/daughter/cousin/friend/neighbour/partner/employer/company/firm e
    firmaet/firma/selskapet/selskap/bedriften/bedrifta/gården/garden/hytta/huset/eiendommen/eigedomen/tomta/jorda/butikken/aksjene/aksjane b n
    firma/företag/bolag/gård/tomt/stuga/butik/aktier/förskola s
    business/land/property/farm/shares/plot/pub/shop e`,
  GAIN: `forsvare/forsvarer/forsvar/försvara/defend b n s e
    selge/sel/selje/sälja/sell b n s e
    stemme/stemmer/stemte/røyste/røystar/røysta/rösta/röstar/röstade/vote/voted b n s e
    driva/trumfe/presse/driv/kjempe/jobbe/push/pushing b n s e
    søker/søkjer/søkte/söker/sökte/applying/applied/bidding/bids/bid b n s e
    fikk/fekk/fick/får/got/won/vant/vann b n s e
    vedta/vedtar/vedtek/besluta/beslutar/decide b n s e
    anbefale/anbefaler/tilrå/tilrår/rekommendera/recommend b n s e
    tjener/tener/tjene/tjänar/tjäna/profit/earn b n s e
    støtter/støtte/støttar/støtta/stödja/stödjer/support b n s e`,
  STEPS_OUT: `inhabil/inhabilitet/habilitet/jävig/jäv/disqualified/recuse/recused b n s e
    fratrer/fratre/fråtre/fråtrer/forlater/forlet/lämnar/leave/left/withdraw/abstain/declared/interest/melder/meldt/erklært/avstår/avstå b n s e`,
}
