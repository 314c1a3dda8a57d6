import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Hvem har lekket dette til avisa? Tips meg!',
      'Vi skal finne ut hvem som snakket med journalisten.',
      'Den som tipset pressen, må stå fram nå.',
    ],
    leave: [
      'Les saken i lokalavisa i dag.',
      'Jeg delte selv dokumentet; det er offentlig.',
      'Avisa har misforstått tallene.',
    ],
    ownFlag: [
      'Hvem er det som har snakket med NRK? Jeg vil ha navn.',
      'Lekkasjen skal spores, og den skyldige skal ta konsekvensene.',
      'Er det noen som vet hvem som sendte notatet til avisa?',
      'Jeg vil vite hvem som tipset lokalavisa.',
      'Hvem står bak lekkasjen fra gruppemøtet?',
      'Den som snakket med journalisten, må stå fram.',
    ],
    ownLeave: [
      'Lokalavisa skriver godt om saken i dag.',
      'Vannlekkasjen i Storgata er tettet.',
      'Alle ansatte har rett til å varsle.',
      'Journalisten ringte meg, og jeg svarte.',
      'Tips gjerne avisa om hullene i veien.',
      'Kilder har vern, og slik skal det være.',
    ],
  },
  nn: {
    flag: [
      'Kven har lekt dette til avisa? Tips meg!',
      'Vi skal finne ut kven som snakka med journalisten.',
      'Den som tipsa pressa, må stå fram no.',
    ],
    leave: [
      'Les saka i lokalavisa i dag.',
      'Eg delte sjølv dokumentet; det er offentleg.',
      'Avisa har misforstått tala.',
    ],
    ownFlag: [
      'Kven er det som har snakka med NRK? Eg vil ha namn.',
      'Lekkasjen skal sporast, og den skuldige skal ta konsekvensane.',
      'Er det nokon som veit kven som sende notatet til avisa?',
      'Eg vil vite kven som tipsa lokalavisa.',
      'Kven står bak lekkasjen frå gruppemøtet?',
      'Den som snakka med journalisten, må stå fram.',
    ],
    ownLeave: [
      'Lokalavisa skriv godt om saka i dag.',
      'Vasslekkasjen i Storgata er tetta.',
      'Alle tilsette har rett til å varsle.',
      'Journalisten ringde meg, og eg svara.',
      'Tips gjerne avisa om hola i vegen.',
      'Kjelder har vern, og slik skal det vere.',
    ],
  },
  sv: {
    flag: [
      'Vem har läckt det här till tidningen? Tipsa mig!',
      'Vi ska ta reda på vem som pratade med journalisten.',
      'Den som tipsade pressen måste träda fram nu.',
    ],
    leave: [
      'Läs artikeln i lokaltidningen i dag.',
      'Jag delade själv handlingen; den är offentlig.',
      'Tidningen har missförstått siffrorna.',
    ],
    ownFlag: [
      'Vem är det som har pratat med SVT? Jag vill ha namn.',
      'Läckan ska spåras och den skyldige ska ta konsekvenserna.',
      'Är det någon som vet vem som skickade handlingen till tidningen?',
      'Jag vill veta vem som tipsade lokaltidningen.',
      'Vem står bakom läckan från gruppmötet?',
      'Den som pratade med journalisten måste träda fram.',
    ],
    ownLeave: [
      'Lokaltidningen skriver bra om frågan i dag.',
      'Vattenläckan på Storgatan är tätad.',
      'Alla anställda har rätt att slå larm.',
      'Journalisten ringde mig och jag svarade.',
      'Tipsa gärna tidningen om hålen i vägen.',
      'Källor har skydd, och så ska det vara.',
    ],
  },
  en: {
    flag: [
      'Who leaked this to the paper? Tell me!',
      'We will find out who talked to the journalist.',
      'Whoever tipped off the press must come forward.',
    ],
    leave: [
      'Read the story in the local paper today.',
      'I shared the document myself; it is public.',
      'The paper has misunderstood the figures.',
    ],
    ownFlag: [
      'Who has been talking to the BBC? I want names.',
      'The leak will be traced and whoever did it will face consequences.',
      'Does anyone know who sent the memo to the paper?',
      'I want to know who tipped off the local paper.',
      'Who is behind the leak from the group meeting?',
      'Whoever talked to the journalist must come forward.',
    ],
    ownLeave: [
      'The local paper covers the issue well today.',
      'The water leak in the high street is fixed.',
      'All staff have the right to blow the whistle.',
      'The journalist called me and I answered.',
      'Do tell the paper about the potholes.',
      'Sources are protected, and so they should be.',
    ],
  },
}
