import type { WordList } from '../../lexicon/compile.ts'

/** What is said of somebody's work when it is the person who is judged. */
export const words: WordList = {
  UNFIT: `unfit/terrible/uegnet/ueigna/olämplig/olämpliga/slapp/slappe
katastrofe/katastrof/skandale/skandal/dårlig/dårleg/dålig/bad/poor/vits/joke
rude/sur/frekk/slow`,
  SACK: `sparken/sparka/sparkes/sparkast
oppsigelse
byttes/bytast/bytas
fired/sacked/removed/replaced
slutte/gå/avgå/avgår/sluta/resign/quit`,
  FAILS: `can't/cannot/doesn't/never
sinke nf
somle nf
rote nf
seinke/seinkar
slarvar
klarer/klarar/greier/skjønner/forstår/fattar/förstår
kan
slowing/delaying/botching/losing
ødelegge/ødelegger/ødelagt/øydelegg/øydelagt/förstör/förstört
saboterer/saboterar
lyver/lyg/ljuger/lies/lied
nekter/nektar/vägrar
mangler/manglar/saknar
mobber/mobbar/bullies`,
  OFFICE: `byggesak/byggjesak/bygglov/planning/plan/teknisk/servicetorget/reception/receptionen/resepsjonen/nav/barnevernet/socialtjänsten/biblioteket/library/sykehjemmet/sjukeheimen/äldreboendet/administrasjonen/housing/highways`,
  SERVICE_UNIT: `avdelingen/avdelinga/etaten/tenesta/systemet/rutinene/rutinane
avdelningen/rutinerna
department/service/system/unit`,
  LEADER_TOP: `kommunedirektør br
kommunedirektør nm
kommundirektör s3
ordførar nm
politiker br
politikar nm
rådmann/rådmannen/ordfører/ordføraren/ordføreren
kommunalråd/kommunalrådet
mayor/minister/leader/politician/chief`,
}
