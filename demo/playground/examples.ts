import type { Written } from '../../languages/index.ts'

/** A draft to try, and the rules that must speak up about it: none where sharp words are fair. */
export interface Example {
  name: string
  text: string
  rules: string[]
}

/**
 * Drafts to try, written for each language on its own. They name no party; the two that are sharp and fair come from
 * either side of the chamber. All people, numbers and places are invented.
 */
export const examples: Record<Written, Example[]> = {
  nb: [
    {
      name: 'Skarp kritikk',
      rules: [],
      text: 'Budsjettet flertallet vedtok i går, er et løftebrudd. To lærerstillinger forsvinner på Nordnes, og det kaller de effektivisering. Det er en skandale at foreldrene fikk vite det av avisa. Vi krever at ordføreren legger fram tallene, og vi skal slå dere i valget.\n\nMøt opp på torget torsdag klokka fem og si hva du mener.',
    },
    {
      name: 'Skarpt svar',
      rules: [],
      text: 'Opposisjonen lover ny svømmehall, flere lærere og lavere eiendomsskatt på en gang. Det regnestykket er tull, og det vet de. Vi tok den upopulære beslutningen fordi noen måtte ta ansvar.\n\nEr du uenig? Les saken selv, PS 88/26 ligger åpent på kommunens sider.',
    },
    {
      name: 'Etter møtet',
      rules: ['person-attack', 'heat'],
      text: 'Fem timer i kommunestyret, og svømmehallen ble utsatt for tredje gang. Ordføreren er en løgnhals. HVA FAEN DRIVER DERE MED???\n\nDet er feigt av flertallet å utsette saken, og barna på Nordnes betaler for det.',
    },
    {
      name: 'Lukket møte',
      rules: ['confidential'],
      text: 'Mange spør meg om boligene i Strandgata. I det lukkede møtet mandag fikk vi vite at familien i nummer 8 får avslag. Jeg synes det er helt urimelig, og jeg kommer til å stemme imot.',
    },
    {
      name: 'God hjelp',
      rules: ['personal-data'],
      text: 'Busstilbudet til Indre Fjord er for dårlig, og eldre må be om skyss. Ring Gerd Moe på 915 00 321, hun bor i Fjordveien 14 og trenger kjøring til legen hver tirsdag.',
    },
    {
      name: 'En spøk',
      rules: ['threat'],
      text: 'Så var bommene på plass i Storgata. Du skal få angre på den stemmen din, vi vet hvor du bor. Neida. Men si nei til bommer i høringen, fristen er 1. desember.',
    },
  ],
  nn: [
    {
      name: 'Skarp kritikk',
      rules: [],
      text: 'Budsjettet som fleirtalet vedtok i går, er ikkje noko anna enn eit løftebrot. To lærarstillingar forsvinn på Nordnes, og det kallar dei effektivisering. Det er ein skandale at foreldra fekk vite det av avisa. Vi krev at ordføraren legg fram tala, og vi skal slå dykk i valet.\n\nMøt opp på torget torsdag klokka fem og sei kva du meiner.',
    },
    {
      name: 'Skarpt svar',
      rules: [],
      text: 'Opposisjonen lovar ny symjehall, fleire lærarar og lågare eigedomsskatt på ein gong. Det reknestykket er tull, og det veit dei. Vi tok den upopulære avgjerda fordi nokon måtte ta ansvar.\n\nEr du usamd? Les saka sjølv, PS 88/26 ligg ope på sidene til kommunen.',
    },
    {
      name: 'Etter møtet',
      rules: ['person-attack', 'heat'],
      text: 'Fem timar i kommunestyret, og symjehallen vart utsett for tredje gong. Ordføraren er ein løgnhals. KVA FAEN DRIV DE MED???\n\nDet er feigt av fleirtalet å utsetje saka, og barna på Nordnes betaler for det.',
    },
    {
      name: 'Lukka møte',
      rules: ['confidential'],
      text: 'Mange spør meg om bustadene i Strandgata. I det lukka møtet måndag fekk vi vite at familien i nummer 8 får avslag. Eg synest det er heilt urimeleg, og eg kjem til å røyste imot.',
    },
    {
      name: 'God hjelp',
      rules: ['personal-data'],
      text: 'Busstilbodet til Indre Fjord er ikkje godt nok, og dei eldre må be om skyss. Ring Gerd Moe på 915 00 321, ho bur i Fjordvegen 14 og treng køyring til legen kvar tysdag.',
    },
    {
      name: 'Ein spøk',
      rules: ['threat'],
      text: 'Så var bommane på plass i Storgata. Du skal få angre på den røysta di, vi veit kvar du bur. Neida. Men sei nei til bommar i høyringa, fristen er 1. desember.',
    },
  ],
  sv: [
    {
      name: 'Skarp kritik',
      rules: [],
      text: 'Budgeten som majoriteten klubbade i går är ett löftesbrott. Två lärartjänster försvinner på Norrnäs, och det kallar de effektivisering. Det är en skandal att föräldrarna fick läsa om det i tidningen. Vi kräver att kommunalrådet redovisar siffrorna, och vi ska slå er i valet.\n\nKom till torget på torsdag klockan fem och säg vad du tycker.',
    },
    {
      name: 'Skarpt svar',
      rules: [],
      text: 'Oppositionen lovar ny simhall, fler lärare och sänkt skatt på en gång. Den kalkylen är nonsens, och det vet de. Vi tog det impopulära beslutet för att någon måste göra det.\n\nHåller du inte med? Läs ärendet själv, handlingarna ligger öppet på kommunens webbplats.',
    },
    {
      name: 'Efter mötet',
      rules: ['person-attack', 'heat'],
      text: 'Fem timmar i fullmäktige, och simhallen sköts upp för tredje gången. Kommunalrådet är en lögnhals. VAD FAN HÅLLER NI PÅ MED???\n\nDet är fegt av majoriteten att skjuta upp ärendet, och barnen på Norrnäs får betala.',
    },
    {
      name: 'Slutet möte',
      rules: ['confidential'],
      text: 'Många frågar mig om bostäderna på Strandgatan. På det slutna mötet i måndags fick vi veta att familjen på nummer 8 får avslag. Jag tycker att det är helt orimligt, och jag kommer att rösta nej.',
    },
    {
      name: 'God hjälp',
      rules: ['personal-data'],
      text: 'Busstrafiken till Inre Fjärden är för dålig, och äldre måste be om skjuts. Ring Gerd Moberg på 070-174 06 05, hon bor på Fjärdvägen 14 och behöver skjuts till läkaren varje tisdag.',
    },
    {
      name: 'Ett skämt',
      rules: ['threat'],
      text: 'Då var bommarna på plats på Storgatan. Du kommer att ångra din röst, vi vet var du bor. Nejdå. Men säg nej till bommar i samrådet, sista dagen är den 1 december.',
    },
  ],
  en: [
    {
      name: 'Sharp criticism',
      rules: [],
      text: 'The budget that the majority passed yesterday is a broken promise. Two teaching posts go at Nordnes, and they call it efficiency. It is a scandal that parents had to read about it in the paper. We demand that the mayor shows us the figures, and we will beat you at the polls.\n\nCome to the square on Thursday at five and say what you think.',
    },
    {
      name: 'Sharp reply',
      rules: [],
      text: 'The opposition promises a new swimming pool, more teachers and lower property tax, all at once. That sum is nonsense, and they know it. We made the unpopular decision because somebody had to make it.\n\nDo you disagree? Read the case yourself: PS 88/26 is public on the council website.',
    },
    {
      name: 'After a meeting',
      rules: ['person-attack', 'heat'],
      text: 'Five hours in the council, and the swimming pool was put off for the third time. The mayor is a liar. WHAT THE HELL ARE YOU DOING???\n\nIt is cowardly of the majority to postpone the case, and the children at Nordnes pay for it.',
    },
    {
      name: 'Closed meeting',
      rules: ['confidential'],
      text: 'Many people ask me about the homes in Strandgata. In the closed meeting on Monday we learned that the family at number 8 will be refused. I find it quite unreasonable, and I am going to vote against it.',
    },
    {
      name: 'A kind hand',
      rules: ['personal-data'],
      text: 'The bus to Indre Fjord is not good enough, and older people have to ask for a lift. Call Gerd Moe on 915 00 321, she lives at Fjordveien 14 and needs a ride to the doctor every Tuesday.',
    },
    {
      name: 'A joke',
      rules: ['threat'],
      text: 'So the toll gates are up in the high street. You will regret how you voted, we know where you live. Only joking. But do say no to toll gates in the consultation, it closes on 1 December.',
    },
  ],
}
