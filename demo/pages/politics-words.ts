import type { Text } from '../../languages/index.ts'
import type { Section } from '../prose.ts'

/** How to attend a meeting and how to get a word in. */
export const sections: Section[] = [
  {
    heading: { nb: 'Kom på møtet', nn: 'Kom på møtet', sv: 'Kom på mötet', en: 'Come to the meeting' },
    id: 'attend',
    parts: [
      {
        nb: 'Alle kan sitte i salen. Du trenger ikke melde deg på, og du kan gå når du vil. Rådhuset har inngang fra Torget, heis til tredje etasje og teleslynge i begge salene. Trenger du tolk, si fra til servicetorget senest tre arbeidsdager før.',
        nn: 'Alle kan sitje i salen. Du treng ikkje melde deg på, og du kan gå når du vil. Rådhuset har inngang frå Torget, heis til tredje høgda og teleslynge i begge salane. Treng du tolk, sei frå til servicetorget seinast tre arbeidsdagar før.',
        sv: 'Alla får sitta i salen. Du behöver inte anmäla dig, och du kan gå när du vill. Rådhuset har entré från torget, hiss till tredje våningen och hörslinga i båda salarna. Behöver du tolk, säg till servicecenter senast tre arbetsdagar före.',
        en: 'Anyone may sit in the hall. You need not register, and you may leave when you like. The town hall has its entrance from the square, a lift to the third floor and hearing loops in both halls. If you need an interpreter, tell the service desk three working days ahead.',
      },
      {
        nb: 'Møtene i kommunestyret og formannskapet [sendes direkte](broadcast) og tekstes. Er en sak unntatt offentlighet, lukkes møtet mens den behandles, og sakslisten sier hvorfor.',
        nn: 'Møta i kommunestyret og formannskapet [blir sende direkte](broadcast) og teksta. Er ei sak unnateken offentlegheit, blir møtet lukka medan ho blir handsama, og saklista seier kvifor.',
        sv: 'Kommunestyrets och formannskapets möten [sänds direkt](broadcast) och textas. Omfattas ett ärende av sekretess stängs mötet medan det behandlas, och ärendelistan säger varför.',
        en: 'The council and the executive committee are [broadcast live](broadcast) with captions. If a case is exempt from disclosure the meeting is closed while it is treated, and the agenda says why.',
      },
    ],
  },
  {
    heading: { nb: 'Ta ordet', nn: 'Ta ordet', sv: 'Ta ordet', en: 'Take the floor' },
    parts: [
      {
        list: [
          {
            nb: '**Spørretimen:** Kommunestyremøtene begynner med en halvtime der innbyggere kan spørre. Send spørsmålet innen kl. 12.00 dagen før.',
            nn: '**Spørjetimen:** Kommunestyremøta byrjar med ein halvtime der innbyggjarar kan spørje. Send spørsmålet innan kl. 12.00 dagen før.',
            sv: '**Frågestund:** Fullmäktiges möten börjar med en halvtimme då invånare får fråga. Skicka frågan före kl. 12.00 dagen innan.',
            en: '**Question time:** Council meetings begin with half an hour for questions from residents. Send yours by noon the day before.',
          },
          {
            nb: '**Innbyggerforslag:** Når 300 innbyggere har skrevet under på et forslag, må kommunestyret ta stilling til det.',
            nn: '**Innbyggjarforslag:** Når 300 innbyggjarar har skrive under på eit forslag, må kommunestyret ta stilling til det.',
            sv: '**Invånarförslag:** När 300 invånare har skrivit under ett förslag måste fullmäktige ta ställning till det.',
            en: '**Citizen proposal:** When 300 residents have signed a proposal, the council must consider it.',
          },
          {
            nb: '**Dialog:** I [sakene som er åpne](dialogues) kan du si din mening før det bestemmes, og få vite hva som ble gjort.',
            nn: '**Dialog:** I [sakene som er opne](dialogues) kan du seie di meining før det blir bestemt, og få vite kva som vart gjort.',
            sv: '**Dialog:** I [de frågor som är öppna](dialogues) kan du tycka till före beslutet och få veta vad som gjordes.',
            en: '**Dialogue:** In [the cases that are open](dialogues) you can speak before anything is decided, and hear what was done.',
          },
        ],
      },
    ],
  },
]

/** The bodies and what each of them decides. */
export const bodies: { name: Text; text: Text }[] = [
  {
    name: { nb: 'Kommunestyret', nn: 'Kommunestyret', sv: 'Kommunestyret (fullmäktige)', en: 'The municipal council' },
    text: {
      nb: '35 medlemmer, valgt av innbyggerne. Bestemmer budsjettet, planene og de store sakene.',
      nn: '35 medlemer, valde av innbyggjarane. Bestemmer budsjettet, planane og dei store sakene.',
      sv: '35 ledamöter, valda av invånarna. Beslutar om budget, planer och de stora frågorna.',
      en: '35 members, elected by the residents. Decides the budget, the plans and the large cases.',
    },
  },
  {
    name: { nb: 'Formannskapet', nn: 'Formannskapet', sv: 'Formannskapet', en: 'The executive committee' },
    text: {
      nb: '11 av kommunestyrets medlemmer. Legger fram budsjettet og gir råd i sakene som skal til kommunestyret.',
      nn: '11 av medlemene i kommunestyret. Legg fram budsjettet og gir råd i sakene som skal til kommunestyret.',
      sv: '11 av fullmäktiges ledamöter. Lägger fram budgeten och ger råd i ärenden till fullmäktige.',
      en: '11 of the council’s members. Proposes the budget and advises in cases for the council.',
    },
  },
  {
    name: {
      nb: 'Utvalg for oppvekst og kultur',
      nn: 'Utval for oppvekst og kultur',
      sv: 'Nämnden för uppväxt och kultur',
      en: 'Committee for upbringing and culture',
    },
    text: {
      nb: 'Skole, barnehage, bibliotek, idrett og kulturliv.',
      nn: 'Skule, barnehage, bibliotek, idrett og kulturliv.',
      sv: 'Skola, förskola, bibliotek, idrott och kultur.',
      en: 'Schools, kindergartens, library, sport and culture.',
    },
  },
  {
    name: { nb: 'Eldrerådet', nn: 'Eldrerådet', sv: 'Pensionärsrådet', en: 'The council for older people' },
    text: {
      nb: 'Sier sin mening i alle saker som gjelder eldre, før det bestemmes.',
      nn: 'Seier si meining i alle saker som gjeld eldre, før det blir bestemt.',
      sv: 'Säger sin mening i alla frågor som rör äldre, före besluten.',
      en: 'Gives its view in every case that concerns older people, before it is decided.',
    },
  },
  {
    name: { nb: 'Ungdomsrådet', nn: 'Ungdomsrådet', sv: 'Ungdomsrådet', en: 'The youth council' },
    text: {
      nb: '13 medlemmer mellom 13 og 19 år. Kan ta opp hva de vil og har talerett i kommunestyret.',
      nn: '13 medlemer mellom 13 og 19 år. Kan ta opp kva dei vil og har talerett i kommunestyret.',
      sv: '13 ledamöter mellan 13 och 19 år. Får ta upp vad de vill och har yttranderätt i fullmäktige.',
      en: '13 members aged 13 to 19. May raise what they like, and may speak in the council.',
    },
  },
]
