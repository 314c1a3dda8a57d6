import type { WordList } from '../../lexicon/compile.ts'

/** Hearsay, figures stated as facts, and calls to pass it on. */
export const words: WordList = {
  HEARD: `hørt/høyrt/hört/heard
hører/høyrer/hör/hear`,
  RUMOUR: `rykten s
rykte bn nf
ryktes/ryktas
rumour`,
  SHARE: `del ba na
dela/sprid
share/retweet
spre`,
  LOSS: `forsvinner/forsvinn/försvinner/vanishes/vanish/disappears/wasted/lost/sløses/sløsast/slösas/slösar/sløser
byråkrati/byråkratiet/byråkratin/bureaucracy/konsulenter/konsulentar/konsulter/consultants
kriminelle/kriminella/criminals/invandrare/innvandrere/innvandrarar/immigrants
missbrukar/abuse/bidrag/fusk
feil/fel/wrong/løgn/lögn/lies`,
  MEETING: `møte bn
mötet/meeting/dag/opprop/musikk/music/concert/radio/før/before`,
  CARE: `viktig/viktigt/important/trenger/treng/behöver/need/vanskelig/svårt/hard/elsker`,
  LESS_SURE: `våre bv1 nv1
ca/rundt/kring/nesten/nästan/nearly/almost/around
forslag/foreslår/føreslår/föreslår/propose/budsjettet/vedtok
mål/målet/goal/target/hvis/om/if
our/vi`,
}
