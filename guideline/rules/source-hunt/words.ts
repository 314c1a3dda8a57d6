import type { WordList } from '../../lexicon/compile.ts'

/** Leaking, tipping off, and the press that was told. */
export const words: WordList = {
  LEAK: `lekke bn nn
lekkasje bm
läcka sv2
leak ev
lekt/lek/lak/lekkja/lekkje
läckan s
leaker e`,
  TELLER: `kilden/kjelda/källan/source/tipseren/varsleren/varslaren/whistleblower/visselblåsaren`,
  TIPPED: `tipsa bv1 sv1
snakka bn nf
varsla bn nf
tips nf
prata sv1
tip evv
tippa b n s
visslat/visslade
talked/talking/spoke/spoken/talte
ga/gav/gitt/gjeve/gett/gave/given/sendte/sende/skickade/skickat/sent/fed/lämnat/lämnade
sladret/sladra/skvallrat/skvallrade/tystet/tysta/golade/golat/blabbed/grassed/snitched/squealed`,
  PRESS: `avis bf
media nf
pressen/pressa/journalisten/journalistene/redaksjonen/nrk/lokalavisa/lokalavisen/vg/tv
tidningen/media/medierna/redaktionen/lokaltidningen/svt
paper/press/journalist/reporter/newspaper/bbc`,
  FIND_OUT: `finne bv1 nv2
spore bv1 nv2
avsløre bv1 nv1
ta/tar/hitta/luska
find/figure/track/trace/hunt/identify/expose
spåra/avslöja/identifisere/jakte/jakta/jage/oppspore
vite/vita/veta/know/granske/etterforske/kartlegge`,
  COME_FORWARD: `stå/melde/melda/träda/kliva/ge/come/step/own
fram/frem/forward/up/till/känna
ansvar/konsekvenser/konsekvensar/konsekvenserna/consequences/straffes/straffast/straffas/sparken/fired`,
}
