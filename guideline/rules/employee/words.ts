import type { WordList } from '../../lexicon/compile.ts'

/** What is said of somebody's work when it is the person who is judged. */
export const words: WordList = {
  UNFIT: `unfit/dreadful/terrible/uegnet/uegna/ueigna/olämplig/olämpliga/slapp/slappe/sløv/ukvalifisert/okvalificerad/unqualified
katastrofe/katastrof/disaster/skandale/skandal/dårlig/dårleg/dålig/bad/poor/vits/joke/skämt
nasty/rude/uforskammet/uforskamma/oförskämd/sur/grinete/frekk/treg/trege/slow`,
  SACK: `sparken/sparka/sparkes/sparkast
avsettes/avsetjast/avsättas/avsatt
avskjed/avskjediges/avskjedigast/avskedas/oppsagt/oppsagd/uppsagd/oppsigelse
byttes/bytast/bytas
omplassert/omplasserast/omplaceras
fired/sacked/dismissed/suspended/removed/replaced
slutte/gå/fratre/avgå/avgår/sluta/resign/quit
kicken/kicka`,
  FAILS: `can't/cannot/doesn't/never
sinke nf
somle nf
rote nf
trenere nf
seinke/seinkar/forsinke/forsinker/sinkade
slarvar/strular
klarer/klarar/greier/fatter/skjønner/forstår/fattar/förstår
aner/kan/anar
surrer/surrar/tabber/tabbar/feilet/feila
slowing/delaying/failing/ruining/blocking/botching/losing
ødelegge/ødelegger/ødelagt/øydelegg/øydelagt/förstör/förstört/ruined/wrecked
obstruerer/saboterer/saboterar/sabotages
lyver/lyg/ljuger/lies/lied
ignorerer/ignorerar/ignores/ignored
nekter/nektar/vägrar/refuses
mangler/manglar/saknar/lacks
mishandler/herser/trakasserer/hersar/mobber/mobbar/trakasserar/bullies`,
  OFFICE: `byggesak/byggjesak/bygglov/planning/plan/teknisk/servicetorget/reception/receptionen/resepsjonen/nav/barnevernet/socialtjänsten/biblioteket/library/sykehjemmet/sjukeheimen/äldreboendet/kulturkontoret/administrasjonen/housing/highways`,
  SERVICE_UNIT: `avdelingen/avdelinga/enheten/eininga/etaten/tjenesten/tenesta/systemet/rutinene/rutinane/ordningen
avdelningen/verksamheten/rutinerna
department/service/system/routines/unit`,
  LEADER_TOP: `kommunedirektør br
kommunedirektør nm
kommundirektör s3
ordførar nm
politiker br
politikar nm
rådmann/rådmannen/regiondirektör/byrådsleder/ordfører/ordføraren/ordføreren
kommunalråd/kommunalrådet
mayor/minister/leader/politician/chief`,
}
