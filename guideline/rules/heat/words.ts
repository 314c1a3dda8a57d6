import type { WordList } from '../../lexicon/compile.ts'

/** Joy swears and shouts too: these words keep the rule silent. */
export const words: WordList = {
  JOY: `fest/festen/party/jubileum/konsert/konserten
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
gratulere/gratulerer/gratulasjon/hurra/jippi/heia/bra/flott/fantastisk/fantastiske/flink/flinke/heldig/heldige/lett/herlig/herleg/nydelig/nydeleg/deilig/glad/gleder/gleda/seier/seieren/gull/stolt/stolte/takk/dugnad/beste/best/kult/kul/dritbra/kjempebra/rått/rå/elsker/elskar/imponert/gøy/moro/jubel/velkommen/skål/digg b n
grattis/hurra/heja/bra/fantastisk/fantastiskt/underbart/härligt/glad/glada/seger/segern/guld/stolt/stolta/tack/bästa/bäst/god/gott/goda/skönt/skön/kul/kanon/kalas/älskar/imponerad/vacker/vackert/välkommen/roligt/insats s
congratulations/congrats/hooray/hurrah/great/fantastic/wonderful/amazing/brilliant/lovely/happy/proud/thanks/thank/win/won/victory/gold/best/good/awesome/serious/lucky/love/beautiful/excited/delicious/welcome/cheers/birthday/merry e`,
}
