import type { WordList } from '../../lexicon/lexicon.ts'

/** Leaking, tipping off, and the press that was told. */
export const words: WordList = {
  LEAK: `lekke/lekket/lekker/lekka/lekt/lek/lak/lekkja/lekkje b n
    läckt/läckte/läckte/läcka/läcker/läckan/läckte s
    leak/leaked/leaks/leaking/leaker/leakers/leaker e
    lekkasje/lekkasjen/lekkasjer b n`,
  TIPPED: `tipset/tipsa/tipser/tips/tipsar/tipsade/tipsat/tippa b n s
    tipped/tip/tipping e
    snakket/snakka/snakker/snakkar/prata/pratade/pratat/pratar/talked/talking/spoke/spoken/talte b n s e
    ga/gav/gitt/gjeve/gett/gave/given/sendte/sende/skickade/skickat/sent/fed/lämnat/lämnade b n s e
    sladret/sladra/skvallrat/skvallrade/tystet/tysta/golade/golat/blabbed/grassed/snitched/squealed b n s e
    varslet/varsla/varslar/varsler/visslat/visslade b n s`,
  PRESS: `avisa/avisen/avis/pressen/pressa/journalisten/journalisten/journalistene/media/mediene/mediane/redaksjonen/nrk/lokalavisa/lokalavisen/vg/tv b n
    tidningen/pressen/journalisten/media/medierna/redaktionen/lokaltidningen/svt s
    paper/press/journalist/journalists/media/reporter/newspaper/bbc e`,
  DOCUMENT: `dokument/dokumentet/notat/notatet/e-posten/rapporten/møtet/referatet/opplysningene/opplysningane/informasjonen/dette/det b n
    dokumentet/handlingen/uppgifterna/mejlet/rapporten/det/detta s
    document/documents/memo/email/report/this/story/information e`,
  FIND_OUT: `finne/finner/finn b n
    ta/tar/hitta/luska s
    find/figure/track/trace/hunt/identify/expose e
    spore/spor/sporer/spåra/avsløre/avslør/avsløra/avslöja/identifisere/jakte/jakta/jage/oppspore b n s
    vite/vita/veta/know/granske/etterforske/kartlegge b n s e`,
  COME_FORWARD: `stå/melde/melda/träda/kliva/ge/come/step/own b n s e
    fram/frem/forward/up/till/känna b n s e
    ansvar/konsekvenser/konsekvensar/konsekvenserna/consequences/straffes/straffast/straffas/sparken/fired b n s e`,
}
