import type { Rule } from '../../rule.ts'
import { sayings } from './sayings.ts'
import { words } from './words.ts'

export default {
  id: 'accusation',
  level: 'warn',
  sayings,
  words,
  family: 'claim',
  rank: 2,
  groups: [
    {
      find: `
NAME|ROLE|STAFF|HE|YOU ..4 STOLE ..5 TILL
NAME|ROLE|STAFF|HE ..4 STOLE ..2 fra|frå|från|from|av|of
NAME|ROLE|STAFF|HE|YOU ..4 tar|tek|tatt|teke|tok|tog|tagit|took|takes|taken|mottar|mottok|får|fick|fikk|fekk|accepts|accepted|got|taking ..3 BRIBE ~4 under|av|from|fra|frå|från|of|i
NAME|ROLE|STAFF|HE|YOU ..4 tar|tek|tatt|teke|tok|tog|tagit|took|takes|taken|imot|emot|mottatt|motteke|accepted|mottok|taking ..3 bestikkelser|bestikkelsar|mutingar|muting|mutor|bribes|bribe|smøring|backhanders|kickbacks|backhander|returprovisjon
NAME|ROLE|STAFF|HE|YOU ..4 BE ..3 CORRUPT
NAME|ROLE|STAFF|HE ..4 BE|blei|vart|ble|been|blev ..3 PAID ..1 av|by
rykte|rykter|ryktes|rumour|rumours ~4 NAME|ROLE|STAFF|HE ..4 PAID ..1 av|by
NAME|ROLE|STAFF|HE ..3 har|have|has|HAVE ..2 putte|putta|puttet|stukket|stukke|stoppat|stuffet|pocketed|lined|stuffed
NAME|ROLE|STAFF|HE ..4 putter|puttar|stikker|stikk|stoppar|pockets|lines ..4 lomme|lomma|lommen|pocket|pockets|fickan|penger|money
NAME|ROLE|STAFF|HE ..4 ga|gav|gir|gjev|ger|gives|gave|awarded|skaffet|skaffa|fixade ..5 kompis|kompisen|bror|broren|fetteren|venn|vennen|vennene|venene|vännerna|vänner|venen|kamerat|brother|mate|mates|friend|cousin|kusin|svoger
rett|straight|direkte|direkt ..1 i|into ..2 lomma|lommen|lommene|pocket|pockets|fickan
NAME|ROLE|STAFF|HE ..8 [ under ..1 bordet|bordet|table ]
NAME|ROLE|STAFF|HE|YOU ..3 STOLE ..3 TILL
NAME|ROLE|STAFF|HE ..4 har|have|has|HAVE ..3 løyet|løye|ljugit|lied|begått|begatt|committed|brutt|brote|brutit|broken
NAME|ROLE|STAFF|HE ..4 BE|har ..3 svindler|bedrager|tyv|tjuv|thief|crook|fraudster|skatteunndrager
fyllekjørte|fyllekjører|rattfull|rattfyllerist|drunk-driving|promillekjørte
`,
      unless: 'SOURCE|PROCESS|asked',
    },
    {
      find: `
[ alle|alla|everyone|everybody vet|veit|vet|knows|know ..1 at|att|that? ..2 NAME|ROLE|STAFF|HE ] STOLE|CORRUPT|BRIBE|TILL
hørt|høyrt|hört|heard|hear|hears ..1 at|att|that? ..2 NAME|ROLE|STAFF|HE ..6 STOLE|CORRUPT|BRIBE
rykte|rykter|ryktes|rumour|rumours|rumor ~3 at|att|that|om ..2 NAME|ROLE|STAFF|HE ..7 STOLE|CORRUPT|BRIBE
alle|alla|everyone|everybody vet|veit|vet|knows|know ..3 NAME|ROLE|STAFF|HE ..6 STOLE|CORRUPT|BRIBE
`,
      unless: 'PROCESS|asked',
    },
    {
      find: `
NAME|ROLE|STAFF BE ..1 CORRUPT
ROLE|STAFF|NAME ..3 BE ..1 korrupt|corrupt|korrumperat|korrumperad|korrumpert|bestukket|mutad|kjøpt|köpt
korrupt|korrupte|korrupta|corrupt|crooked|kriminelle ..1 ROLE|NAME|STAFF
NAME|ROLE|HE ..2 er|is|är ..1 i|in ..1 lomma|lommen|pocket|fickan
`,
      unless: 'SOURCE|PROCESS|asked',
    },
  ],
} satisfies Rule
