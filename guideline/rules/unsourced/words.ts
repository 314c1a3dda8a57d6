import type { WordList } from '../../lexicon/lexicon.ts'

/** Hearsay, figures stated as facts, and calls to pass it on. */
export const words: WordList = {
  HEARD: `hørt/høyrt/hört/heard b n s e
    hører/høyrer/hör/hear b n s e`,
  RUMOUR: `rykte/rykter/rykta/ryktes/ryktene/ryktet/ryktas b n s
    rumour/rumours/rumor/rumors e
    sladder/skvaller/gossip b n s e`,
  SHARE: `del/dele/delt b n
    dela/sprid s
    share/repost/retweet e
    spre/spred b n`,
  LOSS: `forsvinner/forsvinn/försvinner/vanishes/vanish/disappears/wasted/lost/sløses/sløsast/slösas/slösar/sløser b n s e
    byråkrati/byråkratiet/byråkratin/byråkrater/bureaucracy/bureaucrats/konsulenter/konsulentar/konsulter/consultants b n s e
    kriminelle/kriminella/criminals/utlendinger/utlendingar/invandrare/innvandrere/innvandrarar/immigrants b n s e
    misbruker/missbrukar/abuse/trygd/bidrag/benefits/svindel/fusk/fraud b n s e
    feil/fel/wrong/løgn/lögn/lies/juks b n s e`,
  MEETING: `møter/møte/møtet/mötet/meetings/meeting/dag/opprop/musikk/musik/music/konsert/concert/radio/podcast/podkast/foredrag/før/förut/before b n s e`,
  CARE: `viktig/viktigt/important/trenger/treng/behöver/need/vanskelig/svårt/hard/elsker b n s e`,
  LESS_SURE: `ca/rundt/kring/nesten/nästan/nearly/almost/around b n s e
    forslag/foreslår/føreslår/föreslår/propose/proposes/budsjettet/vedtok b n s e
    mål/målet/goal/target/hvis/om/if b n s e
    vår/våre/våra/our/vi b n s`,
}
