import type { WordList } from '../../lexicon/compile.ts'

/** Leaking, tipping off, and the press that was told. */
export const words: WordList = {
  LEAK: `lekke bn nn
lekkasje bm
läcka sv2
leak ev
lekt/lek/lak/lekkja/lekkje b n
läckan s
leaker/leakers/leaker e`,
  TIPPED: `tipsa bv1 sv1
snakka bn nf
varsla bn nf
tips nf
prata sv1
tip evv
tippa b n s
visslat/visslade b n s
talked/talking/spoke/spoken/talte
ga/gav/gitt/gjeve/gett/gave/given/sendte/sende/skickade/skickat/sent/fed/lämnat/lämnade
sladret/sladra/skvallrat/skvallrade/tystet/tysta/golade/golat/blabbed/grassed/snitched/squealed`,
  PRESS: `avis bf
media nf
pressen/pressa/journalisten/journalisten/journalistene/redaksjonen/nrk/lokalavisa/lokalavisen/vg/tv b n
tidningen/pressen/journalisten/media/medierna/redaktionen/lokaltidningen/svt s
paper/press/journalist/journalists/media/reporter/newspaper/bbc e`,
  FIND_OUT: `finne bv1 nv2
spore bv1 nv2
avsløre bv1 nv1
ta/tar/hitta/luska s
find/figure/track/trace/hunt/identify/expose e
spåra/avslöja/identifisere/jakte/jakta/jage/oppspore b n s
vite/vita/veta/know/granske/etterforske/kartlegge`,
  COME_FORWARD: `stå/melde/melda/träda/kliva/ge/come/step/own
fram/frem/forward/up/till/känna
ansvar/konsekvenser/konsekvensar/konsekvenserna/consequences/straffes/straffast/straffas/sparken/fired`,
}
