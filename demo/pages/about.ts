import { html } from 'hono/html'
import { art } from '../art.ts'
import type { Page } from '../page.ts'
import { article, type Section } from '../prose.ts'

const sections: Section[] = [
  {
    heading: {
      nb: 'Byen rundt torget',
      nn: 'Byen rundt torget',
      sv: 'Staden kring torget',
      en: 'The town around the square',
    },
    parts: [
      {
        nb: 'Torgvik vokste fram der fjorden var lun nok til å legge til og flat nok til å handle. Torget er fortsatt midt i byen, med rådhuset på den ene siden og bryggene på den andre. I dag bor 15 840 mennesker her: 9 200 i sentrum og på Nordnes, resten langs fjorden helt inn til Indre Fjord.',
        nn: 'Torgvik voks fram der fjorden var lun nok til å leggje til og flat nok til å handle. Torget er framleis midt i byen, med rådhuset på den eine sida og bryggjene på den andre. I dag bur 15 840 menneske her: 9 200 i sentrum og på Nordnes, resten langs fjorden heilt inn til Indre Fjord.',
        sv: 'Torgvik växte fram där fjorden var lugn nog att lägga till i och stranden flack nog att handla på. Torget ligger fortfarande mitt i staden, med rådhuset på ena sidan och bryggorna på den andra. I dag bor 15 840 människor här: 9 200 i centrum och på Nordnes, resten längs fjorden ända in till Indre Fjord.',
        en: 'Torgvik grew up where the fjord was calm enough to land and flat enough to trade. The square is still in the middle of the town, with the town hall on one side and the quays on the other. Today 15,840 people live here: 9,200 in the centre and at Nordnes, the others along the fjord all the way to Indre Fjord.',
      },
      {
        nb: 'Vi lever av fisk, verft, reiseliv og hverandre. Kommunen har 1 310 ansatte, fire skoler, ni barnehager, to sykehjem og ett bibliotek som er åpent hver dag.',
        nn: 'Vi lever av fisk, verft, reiseliv og kvarandre. Kommunen har 1 310 tilsette, fire skular, ni barnehagar, to sjukeheimar og eitt bibliotek som er ope kvar dag.',
        sv: 'Vi lever av fisk, varv, turism och varandra. Kommunen har 1 310 anställda, fyra skolor, nio förskolor, två äldreboenden och ett bibliotek som är öppet varje dag.',
        en: 'We live by fish, the shipyard, visitors and one another. The municipality has 1,310 employees, four schools, nine kindergartens, two nursing homes and one library that opens every day.',
      },
    ],
  },
  {
    heading: {
      nb: 'Slik styres Torgvik',
      nn: 'Slik blir Torgvik styrt',
      sv: 'Så styrs Torgvik',
      en: 'How Torgvik is governed',
    },
    parts: [
      {
        nb: 'Kommunestyret har 35 medlemmer og bestemmer i de største sakene. Formannskapet har elleve og forbereder dem. Utvalgene for oppvekst og kultur, helse og omsorg, og plan og teknikk tar resten. Eldrerådet, ungdomsrådet og rådet for personer med funksjonsnedsettelse sier sin mening før det bestemmes. [Se møtene](politics).',
        nn: 'Kommunestyret har 35 medlemer og bestemmer i dei største sakene. Formannskapet har elleve og førebur dei. Utvala for oppvekst og kultur, helse og omsorg, og plan og teknikk tek resten. Eldrerådet, ungdomsrådet og rådet for personar med funksjonsnedsetjing seier si meining før det blir bestemt. [Sjå møta](politics).',
        sv: 'Fullmäktige (kommunestyret) har 35 ledamöter och beslutar i de största frågorna. Formannskapet har elva och bereder dem. Nämnderna för uppväxt och kultur, hälsa och omsorg samt plan och teknik tar resten. Pensionärsrådet, ungdomsrådet och funktionsrättsrådet säger sin mening före besluten. [Se mötena](politics).',
        en: 'The council has 35 members and decides the largest cases. The executive committee has eleven and prepares them. The committees for upbringing and culture, health and care, and planning take the rest. The councils for older people, youth and people with disabilities speak before anything is decided. [See the meetings](politics).',
      },
    ],
  },
  {
    heading: { nb: 'Våpenet', nn: 'Våpenet', sv: 'Vapnet', en: 'The coat of arms' },
    parts: [
      {
        nb: 'Lykta over to bølger minner om torglykta som ble tent når en båt var på vei inn. Den brenner fortsatt, hver kveld fra oktober til mars.',
        nn: 'Lykta over to bølgjer minner om torglykta som vart tend når ein båt var på veg inn. Ho brenn framleis, kvar kveld frå oktober til mars.',
        sv: 'Lyktan över två vågor påminner om torglyktan som tändes när en båt var på väg in. Den brinner fortfarande, varje kväll från oktober till mars.',
        en: 'The lantern above two waves recalls the lamp on the square that was lit when a boat was coming in. It still burns, every evening from October to March.',
      },
    ],
  },
]

/** What kind of place it is. */
export const about: Page = {
  path: { nb: '/om-torgvik', nn: '/nn/om-torgvik', sv: '/sv/om-torgvik', en: '/en/about-torgvik' },
  title: { nb: 'Om Torgvik', nn: 'Om Torgvik', sv: 'Om Torgvik', en: 'About Torgvik' },
  summary: {
    nb: 'En by ved fjorden, en kommune på 15 840 mennesker, og et torg i midten.',
    nn: 'Ein by ved fjorden, ein kommune på 15 840 menneske, og eit torg i midten.',
    sv: 'En stad vid fjorden, en kommun med 15 840 människor och ett torg i mitten.',
    en: 'A town by the fjord, a municipality of 15,840 people, and a square in the middle.',
  },
  body: (visit) => html`<div class="picture">${art.harbour}</div>${article(sections, visit)}`,
}
