import type { WordList } from '../../lexicon/compile.ts'

/** What is said of somebody's work when it is the person who is judged. */
export const words: WordList = {
  UNFIT: `udugelig ba
udugeleg na
oduglig sa
inkompetent ba na sa
ubrukelig ba
ubrukeleg na
late bv1 nv1
incompetent/useless/hopeless/unfit/lazy/clueless/dreadful/terrible e
uegnet/uegna/ueigna/olämplig/olämpliga b n s
håpløs/håplaus/hopplös b n s
elendig/usel/värdelös/verdiløs/verdilaus b n s
maktsyk/maktsjuk/arrogant/arrogante b n s
slapp/slappe/slarvig/sløv b n s
ukvalifisert/okvalificerad/unqualified
katastrofe/katastrof/disaster/skandale/skandal
dårlig/dårleg/dålig/bad/poor
idiot/tosk/vits/joke/skämt/dust
løgner/løgnar/lögnare/liar
nasty/rude/uforskammet/uforskamma/oförskämd/sur/grinete/frekk
treg/trege/slow b n e`,
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
