import type { WordList } from '../../lexicon/compile.ts'

/** Hearsay, figures stated as facts, and calls to pass it on. */
export const words: WordList = {
  HEARD: `hørt/høyrt/hört/heard
hører/høyrer/hör/hear`,
  RUMOUR: `rykten s
rykte bn nf
ryktes/ryktas
rumour/rumor
sladder/skvaller/gossip`,
  SHARE: `del ba na
dela/sprid
share/repost/retweet
spre/spred`,
  LOSS: `forsvinner/forsvinn/försvinner/vanishes/vanish/disappears/wasted/lost/sløses/sløsast/slösas/slösar/sløser
byråkrati/byråkratiet/byråkratin/byråkrater/bureaucracy/bureaucrats/konsulenter/konsulentar/konsulter/consultants
kriminelle/kriminella/criminals/utlendinger/utlendingar/invandrare/innvandrere/innvandrarar/immigrants
misbruker/missbrukar/abuse/trygd/bidrag/benefits/svindel/fusk/fraud
feil/fel/wrong/løgn/lögn/lies/juks`,
  MEETING: `møte bn
mötet/meeting/dag/opprop/musikk/musik/music/konsert/concert/radio/podcast/podkast/foredrag/før/förut/before`,
  CARE: `viktig/viktigt/important/trenger/treng/behöver/need/vanskelig/svårt/hard/elsker`,
  LESS_SURE: `våre bv1 nv1
ca/rundt/kring/nesten/nästan/nearly/almost/around
forslag/foreslår/føreslår/föreslår/propose/budsjettet/vedtok
mål/målet/goal/target/hvis/om/if
our/vi`,
}
