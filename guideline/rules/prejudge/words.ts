import type { WordList } from '../../lexicon/lexicon.ts'

/** Single cases that a body decides, and words that decide them beforehand. */
export const words: WordList = {
  PERMIT: `-søknad bm nm
    -ansökan/ansökningen/ansökningar s
    application en
    -dispensasjon bm nm
    exemption en
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
    grant en
    omregulering bf nf
    klagesak bf nf
    skjenkebevilling bf bm
    skjenkeløyve nn
    serveringstillstånd s5
    tomt bf
    klage bf
    erstatning bf
    stilling bf
    kontrakt s5
    dispens/dispensen s
    bidrag/bidraget s
    overklagande/överklagandet s
    exception e
    appeal e
    planning e
    tilskudd/tilskuddet/tilskot/tilskotet/støtten/støtta b n
    plass/plassen/sykehjemsplass/barnehageplass/sjukeheimsplass b n
    avkjørsel/avkøyrsel/innkjørsel b n
    parsell/delingssak/seksjonering/deling b n
    ersättning/compensation b n s e
    contract/anbud/anbudet/tender b n s e
    tjänsten/jobben/job b n s e`,
  PROMISE: `love bn nf
    garantere bf nf
    ordne bf nf
    fixa nv1 sv1
    fikse nf
    lova sv1
    promise ev
    guarantee b n s e
    bekrefte/bekrefter/stadfeste/stadfestar/bekräfta/bekräftar/confirm b n s e
    sort b n s e
    sørge/sørger/syte/syter/sørgje/ensure b n s e`,
  VERDICT: `innvilge bn nn sa
    stoppe bn nf
    ryke bv1 nv2
    vinne bv1 nv2
    avslå nv4 sv4
    ryka sv2
    vinna sv2
    godkjent/godkjend/godkjennes/godkjenne/godkjennast/godkänt/godkänns/godkänna/godkänd/approved/approve b n s e
    avslås/avslag/avslåast/avslutat/avslag/refuse/refused/reject/rejected/denied/turn b n s e
    innvilges/bevilge/bevilja/beviljas/beviljat/granted/grant b n s e
    lose/loses b n s e
    win b n s e
    gå/går/gjennom/igjennom/igenom/through/get/får/få b n s e
    stop/blocked/block b n s e
    din/dykkar/deres/yours/din b n s e`,
  DECIDED: `bestemt/bestemte/avgjort/avgjord/bestämt/avgjort/decided/settled/klart/klar/done b n s e
    ferdigsnakka/ferdig/ferdigsnakket b n`,
  COMMITTEE: `utvalget/utvalet/utvalg/utval/formannskapet/kommunestyret/styret/nemnda/hovedutvalget/hovudutvalet/møtet b n
    nämnden/styrelsen/fullmäktige/utskottet/mötet s
    committee/council/cabinet/meeting e`,
  OWN_KIN: `svogeren/svogeren/broren/søsteren/søstera/kona/mannen/sønnen/sonen/datteren/dattera/dottera/fetteren/kompisen/naboen/vennen/faren/moren/mora/samboeren/sambuaren/sjefen/arbeidsgiveren/arbeidsgivaren/ektefellen b n
    firmaet/firma/selskapet/selskap/bedriften/bedrifta/gården/garden/hytta/huset/eiendommen/eigedomen/tomta/jorda/butikken/aksjene/aksjane b n
    brors/bror/svåger/syster/fru/frus/man/mans/son/dotter/kusin/kompis/granne/sambo/arbetsgivare s
    firma/företag/bolag/gård/tomt/stuga/butik/aktier/förskola s
    brother-in-law/brother/sister/wife/husband/son/daughter/cousin/friend/neighbour/partner/employer/company/firm e
    business/land/property/farm/shares/plot/pub/shop e`,
  GAIN: `støtte bf nf
    forsvare bv1 nv2
    røyste nv1
    rösta sv1
    bid evv
    försvara/defend b n s e
    selge/sel/selje/sälja/sell b n s e
    stemme/stemmer/stemte/vote/voted b n s e
    driva/trumfe/presse/driv/kjempe/jobbe/push/pushing b n s e
    søker/søkjer/søkte/söker/sökte/applying/applied b n s e
    fikk/fekk/fick/får/got/won/vant/vann b n s e
    vedta/vedtar/vedtek/besluta/beslutar/decide b n s e
    anbefale/anbefaler/tilrå/tilrår/rekommendera/recommend b n s e
    tjener/tener/tjene/tjänar/tjäna/profit/earn b n s e
    stödja/stödjer/support b n s e`,
  STEPS_OUT: `inhabil/inhabilitet/habilitet/jävig/jäv/disqualified/recuse/recused b n s e
    fratrer/fratre/fråtre/fråtrer/forlater/forlet/lämnar/leave/left/withdraw/abstain/declared/interest/melder/meldt/erklært/avstår/avstå b n s e`,
}
