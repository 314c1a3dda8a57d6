import { html } from 'hono/html'
import { art } from '../art.ts'
import type { Page } from '../page.ts'
import { article, type Section } from '../prose.ts'
import { torgvik } from '../torgvik.ts'

const sections: Section[] = [
  {
    heading: { nb: 'Servicetorget', nn: 'Servicetorget', sv: 'Servicecenter', en: 'The service desk' },
    parts: [
      {
        nb: `Ring [${torgvik.phone}](${torgvik.phoneAddress}), skriv til [${torgvik.email}](mailto:${torgvik.email}) eller kom innom rådhuset på Torget 1. Vi har åpent mandag til fredag kl. 09.00–15.00, torsdager til kl. 18.00.`,
        nn: `Ring [${torgvik.phone}](${torgvik.phoneAddress}), skriv til [${torgvik.email}](mailto:${torgvik.email}) eller kom innom rådhuset på Torget 1. Vi har ope måndag til fredag kl. 09.00–15.00, torsdagar til kl. 18.00.`,
        sv: `Ring [${torgvik.phone}](${torgvik.phoneAddress}), skriv till [${torgvik.email}](mailto:${torgvik.email}) eller kom till rådhuset på Torget 1. Vi har öppet måndag till fredag kl. 09.00–15.00, torsdagar till kl. 18.00.`,
        en: `Call [${torgvik.phone}](${torgvik.phoneAddress}), write to [${torgvik.email}](mailto:${torgvik.email}) or come to the town hall at Torget 1. We are open Monday to Friday, 09:00–15:00, Thursdays until 18:00.`,
      },
      {
        nb: 'Døren mot Torget er uten trinn. Skranken har teleslynge, og vi bestiller tolk når du trenger det.',
        nn: 'Døra mot Torget er utan trinn. Skranken har teleslynge, og vi tingar tolk når du treng det.',
        sv: 'Dörren mot torget är utan trappsteg. Disken har hörslinga, och vi bokar tolk när du behöver.',
        en: 'The door from the square has no step. The desk has a hearing loop, and we book an interpreter when you need one.',
      },
    ],
  },
  {
    heading: { nb: 'Når det haster', nn: 'Når det hastar', sv: 'När det är bråttom', en: 'When it is urgent' },
    parts: [
      {
        list: [
          {
            nb: 'Vann, avløp og vei, hele døgnet: 71 00 00 20',
            nn: 'Vatn, avløp og veg, heile døgnet: 71 00 00 20',
            sv: 'Vatten, avlopp och väg, dygnet runt: 71 00 00 20',
            en: 'Water, sewers and roads, day and night: 71 00 00 20',
          },
          {
            nb: 'Barnevernvakta: 71 00 00 30',
            nn: 'Barnevernsvakta: 71 00 00 30',
            sv: 'Socialjouren för barn: 71 00 00 30',
            en: 'Child welfare on duty: 71 00 00 30',
          },
          {
            nb: 'Legevakt: 116 117. Står det om liv: 113',
            nn: 'Legevakt: 116 117. Står det om liv: 113',
            sv: 'Läkarjour: 116 117. Gäller det liv: 113',
            en: 'Out-of-hours doctor: 116 117. If life is at risk: 113',
          },
        ],
      },
    ],
  },
  {
    heading: { nb: 'De folkevalgte', nn: 'Dei folkevalde', sv: 'De förtroendevalda', en: 'The elected' },
    parts: [
      {
        nb: 'Ordfører Solveig Nærland har åpen dør hver første mandag i måneden kl. 15.00–17.00, uten avtale. Du kan også komme til [et møte](politics) eller [si din mening](dialogues) i sakene som er åpne.',
        nn: 'Ordførar Solveig Nærland har open dør kvar første måndag i månaden kl. 15.00–17.00, utan avtale. Du kan òg kome til [eit møte](politics) eller [seie di meining](dialogues) i sakene som er opne.',
        sv: 'Borgmästare (ordfører) Solveig Nærland har öppen dörr första måndagen i månaden kl. 15.00–17.00, utan bokning. Du kan också komma till [ett möte](politics) eller [tycka till](dialogues) i de frågor som är öppna.',
        en: 'Mayor Solveig Nærland keeps an open door on the first Monday of each month, 15:00–17:00, no appointment needed. You can also come to [a meeting](politics) or [have your say](dialogues) in the cases that are open.',
      },
    ],
  },
]

/** How to reach the municipality. */
export const contact: Page = {
  path: { nb: '/kontakt', nn: '/nn/kontakt', sv: '/sv/kontakt', en: '/en/contact' },
  title: { nb: 'Kontakt', nn: 'Kontakt', sv: 'Kontakt', en: 'Contact' },
  summary: {
    nb: 'Ring, skriv eller kom innom. Et menneske svarer.',
    nn: 'Ring, skriv eller kom innom. Eit menneske svarer.',
    sv: 'Ring, skriv eller kom förbi. En människa svarar.',
    en: 'Call, write or come in. A person answers.',
  },
  body: (visit) => html`<div class="picture">${art.square}</div>${article(sections, visit)}`,
}
