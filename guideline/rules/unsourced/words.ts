import type { WordList } from '../../lexicon/lexicon.ts'

/** Hearsay, figures stated as facts, and calls to pass it on. */
export const words: WordList = {
  HEARD: `hørt/høyrt/hört/heard b n s e
    hører/høyrer/hör/hear b n s e`,
  RUMOUR: `rykte bn nf
    ryktes/ryktas b n s
    rumour/rumours/rumor/rumors e
    sladder/skvaller/gossip b n s e`,
  SHARE: `del ba na
    dela/sprid s
    share/repost/retweet e
    spre/spred b n`,
  LOSS: `forsvinner/forsvinn/försvinner/vanishes/vanish/disappears/wasted/lost/sløses/sløsast/slösas/slösar/sløser b n s e
    byråkrati/byråkratiet/byråkratin/byråkrater/bureaucracy/bureaucrats/konsulenter/konsulentar/konsulter/consultants b n s e
    kriminelle/kriminella/criminals/utlendinger/utlendingar/invandrare/innvandrere/innvandrarar/immigrants b n s e
    misbruker/missbrukar/abuse/trygd/bidrag/benefits/svindel/fusk/fraud b n s e
    feil/fel/wrong/løgn/lögn/lies/juks b n s e`,
  MEETING: `møte bn
    mötet/meetings/meeting/dag/opprop/musikk/musik/music/konsert/concert/radio/podcast/podkast/foredrag/før/förut/before b n s e`,
  CARE: `viktig/viktigt/important/trenger/treng/behöver/need/vanskelig/svårt/hard/elsker b n s e`,
  LESS_SURE: `våre bv1 nv1
    ca/rundt/kring/nesten/nästan/nearly/almost/around b n s e
    forslag/foreslår/føreslår/föreslår/propose/proposes/budsjettet/vedtok b n s e
    mål/målet/goal/target/hvis/om/if b n s e
    our/vi b n s`,
}
