import type { WordList } from '../lexicon/lexicon.ts'

/** Words that turn what stands beside them around: quoting, condemning, agreeing, asking, guessing. */
export const scope: WordList = {
  REPORT: `si/sier/sa/sagt/sies b
    seie/seier/sa/sagt/seiest n
    säga/säger/sa/sade/sagt s
    say/says/said/saying e
    skrive/skriver/skrev/skrevet b
    skriv/skreiv/skrive n
    skriva/skriver/skrev/skrivit s
    write/writes/wrote/written/writing e
    kalle/kaller/kalte/kalt b
    kalle/kalla/kallar n
    kalla/kallar/kallade/kallat/kallas/kallades s
    call/calls/called/calling e
    hevde/hevder/hevdet/påstå/påstår/påstod b
    hevdar/hevda/påstår/påstod n
    hävdar/hävdade/påstår/påstod s
    claim/claims/claimed/claiming e
    ropte/rope/roper/skrek b
    ropte/ropar/ropa n
    ropade/ropar/skrek s
    shouted/shouting/yelled/told/tell/telling e
    lese/leser/leste/lest b
    les/las/lese n
    läste/läser s
    read/reading e
    høre/hører/hørte/hørt b
    høyrer/høyrde/høyrt n
    hörde/hört s
    heard/hear/hearing e
    får/fikk/fekk/fick/mottok/mottatt/motteke/mottagit b n s
    received/sent/got e
    skrevet/sendte/sendt/tagget/tagga b n
    skickade/skickat/taggade s
    påstand/påstander/påstandar/utsagn/utsagnet/kommentar/kommentarer/kommentaren/melding/meldingen/plakat b n
    påstående/påståenden/uttalande/kommentar/kommentarer s
    statement/statements/comment/comments/message/messages/claims/poster e`,
  MENTION: `ord/ordet/orda/ordene b n s
    word/words/term/terms/phrase/slur/slurs/insult/insults e
    begrep/begrepet/uttrykk/uttrykket/omgrep/omgrepet/skjellsord/skjellsordet/benevnelse/betegnelse/nemning b n
    begrepp/begreppet/uttryck/uttrycket/skällsord/glosord s
    brukes/brukast/nyttast/nyttes/bruke/nytte/bruk b n
    används/använda/användas s
    used/use/using e
    heter/heiter/betyr/betyder/means/called b n s e
    kallt/kalt/kalla/kallad/kallades/kalles b n s
    oversatt/översatt/translated b s e
    stavet/stavat/skriv/skrive b n s
    wrong/feil/fel b n s e`,
  CONDEMN: `uakseptabel/uakseptabelt/uakseptable b n
    oacceptabel/oacceptabelt s
    unacceptable e
    avstand b n
    avstånd s
    fordømme/fordømmer/fordømt b
    fordømmer/fordømer n
    fördömer/fördöma s
    condemn/condemns/condemned/denounce e
    rasisme/rasismen/rasistisk/rasistiske b n
    rasism/rasismen/rasistiskt/rasistisk s
    racism/racist/bigot/bigots/bigotry/bigoted e
    hets/hetsen/netthets/nettmobbing/mobbing/hatprat/hatytring/hatytringer/hatefullt/hatefulle/trakassering b n
    hets/näthat/mobbning/hatiskt/hatiska/trakasserier s
    bullying/harassment/abuse/hateful/hurtful/hateful/harmful/offensive/disgraceful e
    uimotsagt/motseie/motsi/motsies b n
    demokratiet b n
    demokratin s
    galt/forkastelig/skammelig/skamløst/uhørt/uholdbart/grusomt/sårende/sårer/sårande/sårar/krenkende/krenkjande b n
    fel/förkastligt/kränkande/sårande/sårar/skamligt s
    wrong/hurts/hurt/appalling/disgusting/shameful e
    anmeldt/anmelde/politianmeldt/anmelding/anmelder/meldt/melde b n
    anmäld/anmält/polisanmält/polisanmälan/anmäla s
    reported/reporting e
    fordommer/fordommar/fördomar/prejudice/prejudiced/stereotype/stereotypes b n s e
    greit/ok/okay/okei/greitt b n s e
    akseptere/akseptabelt/tolerere/aksepterer/tolererer/akseptabelt b n
    acceptera/accepterar/tolerera/tolererar s
    accept/acceptable/tolerate e
    straffbart/ulovlig/ulovleg/straffbar/olagligt b n s
    illegal/outrageous/vile e
    trusselen/trugsmål/drapstrussel/drapstrusler/drapstruslar/trusler/truslar b n
    mordhot/hot/hotet/hoten/hotad s
    threat/threats/threatened e
    misunderstood/disagree/oppose/reject/absurd/ridiculous/ignorant/stupid/misguided/untrue e
    usant/usanne/osant/myte/myter/myt b n s
    stoppe/stanse/slutte/sluta/stop b n s e
    sånn/slik/slikt/sådant/sånt b n s`,
  ENDORSE: `enig b
    samd/einig n
    enig/håller s
    agree/agreed/exactly/true/right/amen e
    rett/riktig/sant/stemmer/nettopp/amen/presis b n
    rätt/sant/stämmer/precis/amen s
    endelig/bra/signerer/støtter b n
    äntligen/stödjer s`,
  SOURCE: `ifølge/ifølgje b n
    enligt s
    according/source/sources e
    kilde/kilder/kilden b
    kjelde/kjelda/kjelder n
    källa/källor s
    -rapport bm nm s3
    report en
    -revisjon bm nm
    -revisor bm nm s3
    audit en
    auditor en
    -dom/dommen/domfelt/dømt/dømte/dømd/dømde b n
    -dom/domen/dömd/dömde/dömdes s
    convicted/sentenced/ruling/court/judgment/verdict e
    retten/tingretten/lagmannsretten/rettskraftig b n
    tingsrätten/hovrätten/domstolen s
    statistikk bm nm
    statistik s3
    statistics/figures/census/survey e
    ssb/scb/kostra/kolada/folkehelseinstituttet/fhi/skr/ons/nav b n s e
    tall/tal b
    undersøkelse bm
    undersøking nf
    undersökning s2
    kontrollutvalg bn
    kontrollutval nn
    statsforvalter br
    statsforvaltar nm
    länsstyrelse s3
    sivilombudet b n
    justitieombudsmannen s
    ombudsman e
    protokoll bn nn s5
    minutes e
    sak/saksfremlegg/saksframlegg/vedlegg/lenke/lenkje b n
    länk/bilaga s
    link/appendix/annex e
    postliste bf nf
    diariet s
    register/registeret/registret b n s e
    budsjettet/regnskapet/rekneskapen/årsrapporten b n
    bokslutet/årsredovisningen s
    vedtok/vedtatt/vedteke b n
    beslutade/beslutat s
    avisa/avisen/nrk/tv2/vg/aftenposten/svt/dn/bbc/tidningen b n s e`,
  HEDGE: `tror/trur b n
    tror s
    think/believe/guess/suspect e
    kanskje/muligens/trolig/visstnok/antakelig/antagelig/sannsynligvis b
    kanskje/truleg/visstnok/venteleg/sannsynlegvis n
    kanske/troligen/möjligen/antagligen/förmodligen s
    maybe/perhaps/possibly/probably/reportedly/allegedly/apparently e
    mener/synes/synst/anslår/cirka/omtrent b
    meiner/synest/tykkjer/anslår n
    tycker/anser/uppskattar/ungefär s
    estimate/about/roughly/approximately e
    lurer/spør/undrer/undrast/undrar/frågar/wonder/ask b n s e
    mistenker/mistenkjer/misstänker b n s
    mistanke/mistanken/misstanke b n s`,
  CONSENTED: `lov/løyve/samtykke/samtykkje/tillatelse/lov/tillåtelse/lov/consent/permission/bedt/bede/bett/asked/ber/ønsker/ønskjer/vill/agreed/gitt/avtale/avtalt b n s e
    offentlig/offentleg/offentlege/offentlige/offentlig/postlisten/postlista/postliste/diariet/diarium/innsyn/register/public/foi/journalen b n s e
    pressemelding/pressemeldinga/pressmeddelande/press/nyhetsbrev/nyheitsbrev/newsletter b n s e
    mange/mycket/många/many/takk/tack/thanks b n s e
    kommunen/kommunens/postmottak/registratorn b n s`,
  CONTEST: `-valg bn
    -val/valet/vala b n s
    valurnorna/valurna s
    valgurn- b
    valgurne/valgurnene/valgurnen/valurnene/valurna b n
    poll en
    polling e
    -debatt bm nm s3
    debate en
    -kamp bm nm s3
    match en
    game en
    cup bm nm s3 en
    -serie bm nm
    finale bm nm
    final en
    bane bm nm
    pitch e
    -avstemning bf
    avrøysting nf
    votering bf nf s2
    omröstning s2
    vote/votes/election/elections/ballot/ballots/referendum e
    stemmer/stemme/røyster/røyst/røster b n
    röster/röst s
    quiz bm nm en
    konkurranse bm nm
    tävling s2
    sjakk bm nm
    fotball bm nm
    fotboll s
    football/chess/tournament/league e
    laget b n s
    team/teams/cupfinalen e
    målet/mål b n s
    poeng b n`,
}
