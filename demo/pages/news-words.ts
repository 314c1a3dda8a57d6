import type { Text } from '../../languages/index.ts'
import type { art } from '../art.ts'
import type { Section } from '../prose.ts'

/** A piece of news in four languages. */
interface Item {
  /** The page's name. */
  name: string
  daysAgo: number
  picture: keyof typeof art
  path: Text
  title: Text
  summary: Text
  sections: Section[]
}

/** The news, newest first. */
export const items: Item[] = [
  {
    name: 'newsBus',
    daysAgo: 2,
    picture: 'pool',
    path: {
      nb: '/aktuelt/svommebussen',
      nn: '/nn/aktuelt/symjebussen',
      sv: '/sv/aktuellt/simbussen',
      en: '/en/news/the-swimming-bus',
    },
    title: {
      nb: 'Bussen til svømmehallen: nå står dagene på siden',
      nn: 'Bussen til symjehallen: no står dagane på sida',
      sv: 'Bussen till simhallen: nu står dagarna på sidan',
      en: 'The bus to the baths: the days are now on the page',
    },
    summary: {
      nb: 'Mange spurte hvilke dager bussen går. Nå står det der dere lette etter det.',
      nn: 'Mange spurde kva dagar bussen går. No står det der de leitte etter det.',
      sv: 'Många frågade vilka dagar bussen går. Nu står det där ni letade.',
      en: 'Many asked which days the bus runs. Now it stands where you looked for it.',
    },
    sections: [
      {
        heading: {
          nb: 'Dere skrev, vi rettet',
          nn: 'De skreiv, vi retta',
          sv: 'Ni skrev, vi rättade',
          en: 'You wrote, we mended it',
        },
        parts: [
          {
            nb: 'I høst svarte 63 av dere at siden om svømmeopplæring manglet noe. De fleste lette etter busstidene. De sto på skolens ukeplan, men ikke her. Nå ligger dager og tider [i en tabell på siden](swimming).',
            nn: 'I haust svarte 63 av dykk at sida om symjeopplæring mangla noko. Dei fleste leitte etter busstidene. Dei stod på vekeplanen til skulen, men ikkje her. No ligg dagar og tider [i ein tabell på sida](swimming).',
            sv: 'I höstas svarade 63 av er att sidan om simundervisning saknade något. De flesta letade efter busstiderna. De stod i skolans veckoplan, men inte här. Nu finns dagar och tider [i en tabell på sidan](swimming).',
            en: 'This autumn 63 of you answered that the page on swimming lessons lacked something. Most were looking for the bus times. They stood in the school’s weekly plan, but not here. Now days and times are [in a table on the page](swimming).',
          },
          {
            nb: 'Vi leser alt som blir sendt inn nederst på sidene våre. Servicetorget ser på det innen to arbeidsdager.',
            nn: 'Vi les alt som blir sendt inn nedst på sidene våre. Servicetorget ser på det innan to arbeidsdagar.',
            sv: 'Vi läser allt som skickas in längst ner på våra sidor. Servicecenter tittar på det inom två arbetsdagar.',
            en: 'We read everything that is sent from the foot of our pages. The service desk looks at it within two working days.',
          },
        ],
      },
      {
        heading: {
          nb: 'Dagen ute i bukta',
          nn: 'Dagen ute i bukta',
          sv: 'Dagen ute i viken',
          en: 'The day in the bay',
        },
        parts: [
          {
            nb: 'Høstgruppene avslutter i bukta på Nordnes siste tirsdag før høstferien, vårgruppene siste tirsdag i mai. Foreldre kan se på fra brygga fra kl. 10.00.',
            nn: 'Haustgruppene avsluttar i bukta på Nordnes siste tysdag før haustferien, vårgruppene siste tysdag i mai. Foreldre kan sjå på frå brygga frå kl. 10.00.',
            sv: 'Höstgrupperna avslutar i viken på Nordnes sista tisdagen före höstlovet, vårgrupperna sista tisdagen i maj. Föräldrar kan titta på från bryggan från kl. 10.00.',
            en: 'The autumn groups finish in the bay at Nordnes on the last Tuesday before the autumn break, the spring groups on the last Tuesday of May. Parents can watch from the pier from 10:00.',
          },
        ],
      },
    ],
  },
  {
    name: 'newsHall',
    daysAgo: 6,
    picture: 'hall',
    path: {
      nb: '/aktuelt/grendehuset',
      nn: '/nn/aktuelt/grendehuset',
      sv: '/sv/aktuellt/bygdegarden',
      en: '/en/news/the-village-hall',
    },
    title: {
      nb: 'Hva skal grendehuset brukes til? Kom og vær med',
      nn: 'Kva skal grendehuset brukast til? Kom og ver med',
      sv: 'Vad ska bygdegården användas till? Kom och var med',
      en: 'What should the village hall be for? Come and take part',
    },
    summary: {
      nb: 'Grendeutvalget i Indre Fjord inviterer til tre kvelder. Kaffen er varm, og ingenting er bestemt.',
      nn: 'Grendeutvalet i Indre Fjord inviterer til tre kveldar. Kaffien er varm, og ingenting er bestemt.',
      sv: 'Byarådet i Indre Fjord bjuder in till tre kvällar. Kaffet är varmt, och ingenting är bestämt.',
      en: 'The village committee of Indre Fjord invites you to three evenings. The coffee is hot, and nothing is settled.',
    },
    sections: [
      {
        heading: {
          nb: 'Tre kvelder, ett forslag',
          nn: 'Tre kveldar, eitt framlegg',
          sv: 'Tre kvällar, ett förslag',
          en: 'Three evenings, one proposal',
        },
        parts: [
          {
            nb: 'Skolen flyttet ut for to år siden, og huset står tomt på hverdager. Den første kvelden samler vi ideer. Den andre velger vi ut tre. Den tredje skriver vi forslaget som formannskapet får. Du kan være med på én kveld eller alle, og du kan [si hva du mener her](dialogues) hvis du ikke kan komme.',
            nn: 'Skulen flytta ut for to år sidan, og huset står tomt på kvardagar. Den første kvelden samlar vi idear. Den andre vel vi ut tre. Den tredje skriv vi framlegget som formannskapet får. Du kan vere med på éin kveld eller alle, og du kan [seie kva du meiner her](dialogues) om du ikkje kan kome.',
            sv: 'Skolan flyttade ut för två år sedan, och huset står tomt på vardagarna. Första kvällen samlar vi idéer. Andra kvällen väljer vi tre. Tredje kvällen skriver vi förslaget till formannskapet. Du kan vara med en kväll eller alla, och du kan [säga vad du tycker här](dialogues) om du inte kan komma.',
            en: 'The school moved out two years ago, and the house stands empty on weekdays. On the first evening we gather ideas. On the second we choose three. On the third we write the proposal for the executive committee. Come once or every time, or [say what you think here](dialogues) if you cannot come.',
          },
          {
            nb: 'Vi har barnepass, og fergen venter til vi er ferdige.',
            nn: 'Vi har barnepass, og ferja ventar til vi er ferdige.',
            sv: 'Vi har barnpassning, och färjan väntar tills vi är klara.',
            en: 'There is child care, and the ferry waits until we are done.',
          },
        ],
      },
    ],
  },
  {
    name: 'newsBenches',
    daysAgo: 20,
    picture: 'bench',
    path: {
      nb: '/aktuelt/benker-i-parken',
      nn: '/nn/aktuelt/benker-i-parken',
      sv: '/sv/aktuellt/bankar-i-parken',
      en: '/en/news/benches-in-the-park',
    },
    title: {
      nb: 'Fire nye benker i Parken: dere sa, vi gjorde',
      nn: 'Fire nye benker i Parken: de sa, vi gjorde',
      sv: 'Fyra nya bänkar i Parken: ni sa, vi gjorde',
      en: 'Four new benches in the park: you said, we did',
    },
    summary: {
      nb: '112 av dere sa hva som manglet på lekeplassen. Her er det vi fikk til, og det vi ikke fikk til.',
      nn: '112 av dykk sa kva som mangla på leikeplassen. Her er det vi fekk til, og det vi ikkje fekk til.',
      sv: '112 av er sa vad som saknades på lekplatsen. Här är det vi klarade, och det vi inte klarade.',
      en: '112 of you said what the playground lacked. Here is what we managed, and what we did not.',
    },
    sections: [
      {
        heading: {
          nb: 'Skygge, gjerde og vann',
          nn: 'Skugge, gjerde og vatn',
          sv: 'Skugga, staket och vatten',
          en: 'Shade, fence and water',
        },
        parts: [
          {
            nb: 'Benkene står under trærne. Gjerdet mot Parkveien er nytt, men sørsiden må vente til neste år. Vannlekeplass ble det ikke: driften koster 400 000 kroner i året. Hele svaret ligger [under dialogen](dialogues).',
            nn: 'Benkene står under trea. Gjerdet mot Parkvegen er nytt, men sørsida må vente til neste år. Vassleikeplass vart det ikkje: drifta kostar 400 000 kroner i året. Heile svaret ligg [under dialogen](dialogues).',
            sv: 'Bänkarna står under träden. Staketet mot Parkveien är nytt, men södra sidan får vänta till nästa år. Någon vattenlek blev det inte: driften kostar 400 000 kronor om året. Hela svaret finns [under dialogen](dialogues).',
            en: 'The benches stand under the trees. The fence along Parkveien is new, but the south side must wait until next year. There is no water playground: running it costs NOK 400,000 a year. The whole answer is [under the dialogue](dialogues).',
          },
        ],
      },
    ],
  },
]
