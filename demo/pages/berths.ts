import { html } from 'hono/html'
import { art } from '../art.ts'
import type { Page } from '../page.ts'
import { article, type Section } from '../prose.ts'

const sections: Section[] = [
  {
    heading: { nb: 'Hva det koster', nn: 'Kva det kostar', sv: 'Vad det kostar', en: 'What it costs' },
    parts: [
      {
        table: {
          head: [
            { nb: 'Havn', nn: 'Hamn', sv: 'Hamn', en: 'Harbour' },
            { nb: 'Plasser', nn: 'Plassar', sv: 'Platser', en: 'Berths' },
            { nb: 'Pris i året', nn: 'Pris i året', sv: 'Pris per år', en: 'Price a year' },
            { nb: 'Ventetid', nn: 'Ventetid', sv: 'Kötid', en: 'Waiting time' },
          ],
          rows: [
            [
              { nb: 'Vestre havn', nn: 'Vestre hamn', sv: 'Vestre havn', en: 'Vestre havn' },
              { nb: '186', nn: '186', sv: '186', en: '186' },
              { nb: '4\u00a0900\u00a0kr', nn: '4\u00a0900\u00a0kr', sv: '4\u00a0900\u00a0NOK', en: 'NOK\u00a04,900' },
              { nb: '3 år', nn: '3 år', sv: '3 år', en: '3 years' },
            ],
            [
              { nb: 'Nordnes', nn: 'Nordnes', sv: 'Nordnes', en: 'Nordnes' },
              { nb: '154', nn: '154', sv: '154', en: '154' },
              { nb: '4\u00a0200\u00a0kr', nn: '4\u00a0200\u00a0kr', sv: '4\u00a0200\u00a0NOK', en: 'NOK\u00a04,200' },
              { nb: '1 år', nn: '1 år', sv: '1 år', en: '1 year' },
            ],
            [
              { nb: 'Indre Fjord', nn: 'Indre Fjord', sv: 'Indre Fjord', en: 'Indre Fjord' },
              { nb: '72', nn: '72', sv: '72', en: '72' },
              { nb: '2\u00a0600\u00a0kr', nn: '2\u00a0600\u00a0kr', sv: '2\u00a0600\u00a0NOK', en: 'NOK\u00a02,600' },
              { nb: 'ledig nå', nn: 'ledig no', sv: 'lediga nu', en: 'free now' },
            ],
          ],
        },
      },
      {
        nb: 'Prisen gjelder båter opp til tre meters bredde. Strøm betaler du for det du bruker.',
        nn: 'Prisen gjeld båtar opp til tre meters breidd. Straum betaler du for det du bruker.',
        sv: 'Priset gäller båtar upp till tre meters bredd. El betalar du för det du använder.',
        en: 'The price is for boats up to three metres wide. You pay for the electricity you use.',
      },
    ],
  },
  {
    heading: { nb: 'Slik får du plass', nn: 'Slik får du plass', sv: 'Så får du plats', en: 'How to get a berth' },
    parts: [
      {
        steps: [
          {
            nb: 'Send navn, båtens lengde og bredde og hvilken havn du ønsker til [havna@torgvik.kommune.example](mailto:havna@torgvik.kommune.example), eller ring [71 00 00 00](tel:+4771000000).',
            nn: 'Send namn, lengda og breidda på båten og kva hamn du ønskjer til [havna@torgvik.kommune.example](mailto:havna@torgvik.kommune.example), eller ring [71 00 00 00](tel:+4771000000).',
            sv: 'Skicka namn, båtens längd och bredd och vilken hamn du vill ha till [havna@torgvik.kommune.example](mailto:havna@torgvik.kommune.example), eller ring [71 00 00 00](tel:+4771000000).',
            en: 'Send your name, the boat’s length and width and the harbour you would like to [havna@torgvik.kommune.example](mailto:havna@torgvik.kommune.example), or call [71 00 00 00](tel:+4771000000).',
          },
          {
            nb: 'Du får svar med ditt nummer i køen innen tre arbeidsdager. Listen ligger på havnekontoret, og alle kan se den.',
            nn: 'Du får svar med nummeret ditt i køen innan tre arbeidsdagar. Lista ligg på hamnekontoret, og alle kan sjå ho.',
            sv: 'Du får svar med ditt nummer i kön inom tre arbetsdagar. Listan finns på hamnkontoret, och alla får se den.',
            en: 'Within three working days you hear your number in the queue. The list lies at the harbour office, open to all.',
          },
          {
            nb: 'Når det blir ledig, har du 14 dager på å takke ja. Takker du nei, beholder du plassen i køen én gang.',
            nn: 'Når det blir ledig, har du 14 dagar på å takke ja. Takkar du nei, beheld du plassen i køen éin gong.',
            sv: 'När en plats blir ledig har du 14 dagar på dig att tacka ja. Tackar du nej behåller du platsen i kön en gång.',
            en: 'When a berth is free you have 14 days to accept. If you decline, you keep your place in the queue once.',
          },
        ],
      },
      {
        note: {
          nb: 'Bor du i Torgvik, går du foran i køen. Har du lånt bort plassen i mer enn én sesong, må den leveres tilbake.',
          nn: 'Bur du i Torgvik, går du føre i køen. Har du lånt bort plassen i meir enn éin sesong, må han leverast tilbake.',
          sv: 'Bor du i Torgvik går du före i kön. Har du lånat ut platsen mer än en säsong ska den lämnas tillbaka.',
          en: 'Residents of Torgvik come first in the queue. If you have lent your berth out for more than one season, it goes back.',
        },
      },
    ],
  },
  {
    heading: { nb: 'Gjest i havna', nn: 'Gjest i hamna', sv: 'Gäst i hamnen', en: 'Visiting by boat' },
    parts: [
      {
        nb: 'Gjestebrygga ligger rett nedenfor Torget. De tre første timene er gratis, et døgn koster 250 kroner med dusj og strøm. Betal i automaten ved brygga eller i kiosken.',
        nn: 'Gjestebryggja ligg rett nedanfor Torget. Dei tre første timane er gratis, eit døgn kostar 250 kroner med dusj og straum. Betal i automaten ved bryggja eller i kiosken.',
        sv: 'Gästbryggan ligger precis nedanför torget. De tre första timmarna är gratis, ett dygn kostar 250 norska kronor med dusch och el. Betala i automaten vid bryggan eller i kiosken.',
        en: 'The guest pier lies just below the square. The first three hours are free, a day and night cost NOK 250 with shower and electricity. Pay at the machine on the pier or at the kiosk.',
      },
    ],
  },
]

/** Berths in the three public harbours. */
export const berths: Page = {
  path: {
    nb: '/tjenester/batplass',
    nn: '/nn/tenester/batplass',
    sv: '/sv/tjanster/batplats',
    en: '/en/services/boat-berths',
  },
  parent: 'services',
  title: { nb: 'Båtplass', nn: 'Båtplass', sv: 'Båtplats', en: 'Boat berths' },
  summary: {
    nb: 'Torgvik har 412 kommunale båtplasser i tre havner. Her ser du hva de koster, og hvordan du får en.',
    nn: 'Torgvik har 412 kommunale båtplassar i tre hamner. Her ser du kva dei kostar, og korleis du får ein.',
    sv: 'Torgvik har 412 kommunala båtplatser i tre hamnar. Här ser du vad de kostar och hur du får en.',
    en: 'Torgvik has 412 public berths in three harbours. Here is what they cost and how to get one.',
  },
  body: (visit) => html`<div class="picture">${art.harbour}</div>${article(sections, visit)}`,
}
