import type { Section } from '../prose.ts'

/** How Torgvik involves people, as the council has decided it. */
export const involvement: Section[] = [
  {
    heading: {
      nb: 'Slik involverer vi',
      nn: 'Slik involverer vi',
      sv: 'Så gör vi er delaktiga',
      en: 'How we involve people',
    },
    id: 'involvement',
    parts: [
      {
        nb: 'Kommunestyret har vedtatt hvordan vi gjør dette, så det er likt fra sak til sak. Vi spør bare når noe kan endres. Kan ingenting endres, sier vi det og informerer i stedet.',
        nn: 'Kommunestyret har vedteke korleis vi gjer dette, så det er likt frå sak til sak. Vi spør berre når noko kan endrast. Kan ingenting endrast, seier vi det og informerer i staden.',
        sv: 'Fullmäktige har beslutat hur vi gör, så att det är lika från fråga till fråga. Vi frågar bara när något kan ändras. Kan inget ändras säger vi det och informerar i stället.',
        en: 'The council has decided how we do this, so that it is the same from case to case. We ask only when something can change. If nothing can, we say so, and inform instead.',
      },
      {
        steps: [
          {
            nb: '**Hvorfor spør vi?** Vi sier hva som kan endres, og hva som ligger fast.',
            nn: '**Kvifor spør vi?** Vi seier kva som kan endrast, og kva som ligg fast.',
            sv: '**Varför frågar vi?** Vi säger vad som kan ändras och vad som ligger fast.',
            en: '**Why do we ask?** We say what can change and what is fixed.',
          },
          {
            nb: '**Hvem gjelder det?** Vi oppsøker dem som ikke selv hever stemmen: på skolen, på Solgården, på fergen og på norskkurset.',
            nn: '**Kven gjeld det?** Vi oppsøkjer dei som ikkje sjølve hever røysta: på skulen, på Solgarden, på ferja og på norskkurset.',
            sv: '**Vem berörs?** Vi söker upp dem som inte själva gör sin röst hörd: i skolan, på Solgården, på färjan och på språkkursen.',
            en: '**Whom does it concern?** We go to those who do not raise their voice: at school, at the care home, on the ferry and at language class.',
          },
          {
            nb: '**Når?** Vi sier når det åpner og lukker, hvem som bestemmer, og hvilken dag.',
            nn: '**Når?** Vi seier når det opnar og stengjer, kven som bestemmer, og kva dag.',
            sv: '**När?** Vi säger när det öppnar och stänger, vem som beslutar och vilken dag.',
            en: '**When?** We say when it opens and closes, who decides, and on which day.',
          },
          {
            nb: '**Hvordan?** Alltid på minst tre måter, og minst én uten skjerm.',
            nn: '**Korleis?** Alltid på minst tre måtar, og minst éin utan skjerm.',
            sv: '**Hur?** Alltid på minst tre sätt, och minst ett utan skärm.',
            en: '**How?** Always in at least three ways, and at least one without a screen.',
          },
          {
            nb: '**Hva ble det til?** Vi svarer innen den dagen vi lovet, også på det vi ikke gjorde. Blir vi forsinket, står det her.',
            nn: '**Kva vart det til?** Vi svarer innan den dagen vi lova, også på det vi ikkje gjorde. Blir vi forseinka, står det her.',
            sv: '**Vad blev det?** Vi svarar senast den dag vi lovade, även om det vi inte gjorde. Blir vi sena står det här.',
            en: '**What came of it?** We answer by the day we promised, also on what we did not do. If we are late, it says so here.',
          },
        ],
      },
    ],
  },
  {
    heading: { nb: 'Et godt ordskifte', nn: 'Eit godt ordskifte', sv: 'Ett gott samtal', en: 'A good exchange' },
    parts: [
      {
        nb: 'Vær så uenig du vil. Kritikk av vedtak, partier og av oss som arbeider her er velkommen. Det vi ber om, er at ingen må være redd for å si noe eller for å stille til valg. Kunne du sagt det på torget, kan du skrive det her. Folkevalgte kan prøve [torgtesten](squareTest).',
        nn: 'Ver så usamd du vil. Kritikk av vedtak, parti og av oss som arbeider her er velkomen. Det vi bed om, er at ingen må vere redd for å seie noko eller for å stille til val. Kunne du sagt det på torget, kan du skrive det her. Folkevalde kan prøve [torgtesten](squareTest).',
        sv: 'Var så oense du vill. Kritik av beslut, partier och oss som arbetar här är välkommen. Det vi ber om är att ingen ska behöva vara rädd för att säga något eller ställa upp i val. Kunde du säga det på torget kan du skriva det här. Förtroendevalda kan pröva [torgtestet](squareTest).',
        en: 'Disagree as much as you like. Criticism of decisions, parties and of us who work here is welcome. All we ask is that no one need be afraid to speak or to stand for election. If you could say it on the square, you can write it here. Elected members can try [the square test](squareTest).',
      },
    ],
  },
]
