import type { WordList } from '../../lexicon/compile.ts'

/** What is said of somebody's work when it is the person who is judged. */
export const words: WordList = {
  UNFIT: `unfit/dreadful/terrible/uegnet/uegna/ueigna/olämplig/olämpliga/slapp/slappe/sløv/ukvalifisert/okvalificerad/unqualified
katastrofe/katastrof/disaster/skandale/skandal/dårlig/dårleg/dålig/bad/poor/vits/joke/skämt
nasty/rude/uforskammet/uforskamma/oförskämd/sur/grinete/frekk/treg/trege/slow`,
  SACK: `sparken/sparka/sparkes/sparkast/sparkas/sparkes b n s
avsettes/avsetjast/avsättas/avsatt b n s
avskjed/avskjediges/avskjedigast/avskedas/oppsagt/oppsagd/uppsagd/oppsigelse b n s
byttes/bytast/bytas b n s
omplassert/omplasserast/omplaceras b n s
fired/sacked/dismissed/suspended/removed/replaced e
slutte/gå/fratre/avgå/avgår/sluta/resign/quit
kicken/kicka s`,
  FAILS: `can't/cannot/doesn't/never e
sinke nf
somle nf
rote nf
trenere nf
seinke/seinkar/forsinke/forsinker/sinkade b n s
slarvar/strular b n s
klarer/klarar/greier/fatter/skjønner/forstår/fattar/förstår b n s
aner/kan/anar b n s
surrer/surrar/tabber/tabbar/feilet/feila b n s
slowing/delaying/failing/ruining/blocking/botching/losing e
ødelegge/ødelegger/ødelagt/øydelegg/øydelagt/förstör/förstört/ruined/wrecked
obstruerer/saboterer/saboterar/sabotages
lyver/lyg/ljuger/lies/lied
ignorerer/ignorerar/ignores/ignored
nekter/nektar/vägrar/refuses
mangler/manglar/saknar/lacks
mishandler/herser/trakasserer/hersar/mobber/mobbar/trakasserar/bullies`,
  OFFICE: `byggesak/byggjesak/plan/planavdelingen/servicetorget/teknisk/resepsjonen/skolen/skulen/barnehagen/nav/barnevernet/biblioteket/sykehjemmet/sjukeheimen/legekontoret/kulturkontoret/økonomi/landbrukskontoret/administrasjonen b n
bygglov/planeringen/receptionen/skolan/förskolan/socialtjänsten/äldreboendet/vårdcentralen/biblioteket/miljökontoret s
planning/reception/school/nursery/library/housing/finance/licensing/highways e`,
  SERVICE_UNIT: `avdelingen/avdelinga/enheten/eininga/etaten/tjenesten/tenesta/systemet/rutinene/rutinane/ordningen b n
avdelningen/enheten/verksamheten/rutinerna/systemet s
department/service/system/routines/unit e`,
  LEADER_TOP: `kommunedirektør br
kommunedirektør nm
kommundirektör s3
ordførar nm
politiker br
politikar nm
rådmann/rådmannen/regiondirektör/byrådsleder/ordfører/ordføraren/ordføreren b n s
kommunalråd/kommunalrådet s
mayor/minister/leader/politician/chief e`,
}
