import type { WordList } from '../../lexicon/compile.ts'

/** Joy swears and shouts too: these words keep the rule silent. */
export const words: WordList = {
  JOY: `fest/festen/party/konsert/konserten
🎉
🥳
❤
😀
😁
😂
🏆
🥇
👏
💪
🇳
🙌
god ba na
gratulere/gratulerer/hurra/jippi/heia/bra/flott/fantastisk/fantastiske/flink/flinke/heldig/heldige/lett/herlig/nydelig/glad/gleder/gleda/seier/seieren/gull/stolt/stolte/takk/dugnad/beste/best/kul/rå/elsker/imponert/gøy/moro/jubel/velkommen b n
grattis/hurra/heja/bra/fantastisk/fantastiskt/underbart/glad/glada/guld/stolt/stolta/tack/bästa/bäst/god/gott/goda/kul/kanon/imponerad/vacker/vackert/välkommen/insats s
hooray/great/fantastic/wonderful/amazing/lovely/happy/proud/thanks/thank/win/won/gold/best/good/awesome/serious/lucky/love/beautiful/excited/delicious/welcome/cheers/birthday e`,
}
