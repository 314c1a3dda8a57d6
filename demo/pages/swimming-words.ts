import type { Section } from '../prose.ts'

/** The article on swimming lessons, part by part in four languages. */
export const sections: Section[] = [
  {
    heading: { nb: 'Slik foregår det', nn: 'Slik går det føre seg', sv: 'Så går det till', en: 'How it works' },
    parts: [
      {
        nb: 'Elevene på 4. trinn har svømming i tolv uker, én dobbelttime i uka. Halve trinnet svømmer om høsten og halve om våren. Skolen gir beskjed om hvilke dager bussen går, og klassen reiser sammen. En lærer og en svømmeinstruktør er alltid i vannet, og en badevakt sitter ved kanten.',
        nn: 'Elevane på 4. trinn har symjing i tolv veker, éin dobbeltime i veka. Halve trinnet sym om hausten og halve om våren. Skulen gir beskjed om kva dagar bussen går, og klassen reiser saman. Ein lærar og ein symjeinstruktør er alltid i vatnet, og ei badevakt sit ved kanten.',
        sv: 'Eleverna i årskurs 4 har simning i tolv veckor, ett dubbelpass i veckan. Halva årskursen simmar på hösten och halva på våren. Skolan berättar vilka dagar bussen går, och klassen åker tillsammans. En lärare och en simlärare är alltid i vattnet, och en badvakt sitter vid kanten.',
        en: 'Pupils in year 4 swim for twelve weeks, one double lesson a week. Half the year group swims in autumn and half in spring. The school tells you which days the bus runs, and the class travels together. A teacher and a swimming instructor are always in the water, and a lifeguard sits at the edge.',
      },
      {
        nb: 'Undervisningen er i Torgvik bad. Gruppene er små, og barna deles inn etter hvor trygge de er i vannet, ikke etter klasse. Barn som trenger hjelp i garderoben, får det av en voksen de kjenner.',
        nn: 'Undervisninga er i Torgvik bad. Gruppene er små, og barna blir delte inn etter kor trygge dei er i vatnet, ikkje etter klasse. Barn som treng hjelp i garderoben, får det av ein vaksen dei kjenner.',
        sv: 'Undervisningen är i Torgvik bad. Grupperna är små, och barnen delas in efter hur trygga de är i vattnet, inte efter klass. Barn som behöver hjälp i omklädningsrummet får det av en vuxen de känner.',
        en: 'Lessons are at Torgvik baths. Groups are small, and children are placed by how safe they feel in the water, not by class. Children who need help in the changing room get it from an adult they know.',
      },
    ],
  },
  {
    heading: { nb: 'Når går bussen?', nn: 'Når går bussen?', sv: 'När går bussen?', en: 'When does the bus leave?' },
    id: 'bus',
    parts: [
      {
        nb: 'Bussen venter ved hovedinngangen på skolen og kjører elevene tilbake før siste time. Blir turen avlyst, får foresatte melding senest kl. 08.00 samme dag.',
        nn: 'Bussen ventar ved hovudinngangen på skulen og køyrer elevane tilbake før siste time. Blir turen avlyst, får føresette melding seinast kl. 08.00 same dag.',
        sv: 'Bussen väntar vid skolans huvudentré och kör tillbaka eleverna före sista lektionen. Ställs turen in får vårdnadshavare besked senast kl. 08.00 samma dag.',
        en: 'The bus waits at the main entrance of the school and brings pupils back before the last lesson. If a trip is cancelled, parents hear by 08:00 the same day.',
      },
      {
        table: {
          head: [
            { nb: 'Skole', nn: 'Skule', sv: 'Skola', en: 'School' },
            { nb: 'Dag', nn: 'Dag', sv: 'Dag', en: 'Day' },
            { nb: 'Bussen går', nn: 'Bussen går', sv: 'Bussen går', en: 'Bus leaves' },
            { nb: 'Tilbake', nn: 'Tilbake', sv: 'Tillbaka', en: 'Back' },
          ],
          rows: [
            [
              { nb: 'Nordnes skole', nn: 'Nordnes skule', sv: 'Nordnes skola', en: 'Nordnes school' },
              { nb: 'tirsdag', nn: 'tysdag', sv: 'tisdag', en: 'Tuesday' },
              { nb: '09.10', nn: '09.10', sv: '09.10', en: '09:10' },
              { nb: '11.20', nn: '11.20', sv: '11.20', en: '11:20' },
            ],
            [
              { nb: 'Sentrum skole', nn: 'Sentrum skule', sv: 'Centrumskolan', en: 'Sentrum school' },
              { nb: 'torsdag', nn: 'torsdag', sv: 'torsdag', en: 'Thursday' },
              { nb: '09.20', nn: '09.20', sv: '09.20', en: '09:20' },
              { nb: '11.30', nn: '11.30', sv: '11.30', en: '11:30' },
            ],
            [
              {
                nb: 'Indre Fjord oppvekstsenter',
                nn: 'Indre Fjord oppvekstsenter',
                sv: 'Indre Fjord skola',
                en: 'Indre Fjord school',
              },
              { nb: 'torsdag', nn: 'torsdag', sv: 'torsdag', en: 'Thursday' },
              { nb: '11.40', nn: '11.40', sv: '11.40', en: '11:40' },
              { nb: '14.00', nn: '14.00', sv: '14.00', en: '14:00' },
            ],
          ],
        },
      },
    ],
  },
  {
    heading: {
      nb: 'Dette må du ha med',
      nn: 'Dette må du ha med',
      sv: 'Det här behöver du ha med',
      en: 'What to bring',
    },
    parts: [
      {
        list: [
          {
            nb: 'badetøy som sitter godt. Burkini og heldekkende drakt er helt greit',
            nn: 'badetøy som sit godt. Burkini og heildekkjande drakt er heilt greitt',
            sv: 'badkläder som sitter bra. Burkini och heltäckande dräkt går bra',
            en: 'swimwear that fits. A burkini or full suit is fine',
          },
          {
            nb: 'håndkle, såpe og en pose til det våte',
            nn: 'handkle, såpe og ein pose til det våte',
            sv: 'handduk, tvål och en påse till det våta',
            en: 'a towel, soap and a bag for wet things',
          },
          {
            nb: 'matpakke og noe å drikke',
            nn: 'matpakke og noko å drikke',
            sv: 'matsäck och något att dricka',
            en: 'a packed lunch and something to drink',
          },
          {
            nb: 'strikk til langt hår',
            nn: 'strikk til langt hår',
            sv: 'hårsnodd till långt hår',
            en: 'a band for long hair',
          },
        ],
      },
      {
        nb: 'Skolen har svømmebriller, badehetter og badetøy til utlån. Gi kontaktlæreren beskjed hvis barnet ditt har med medisin.',
        nn: 'Skulen har symjebriller, badehetter og badetøy til utlån. Gi kontaktlæraren beskjed om barnet ditt har med medisin.',
        sv: 'Skolan lånar ut simglasögon, badmössor och badkläder. Säg till klassläraren om ditt barn har med sig medicin.',
        en: 'The school lends goggles, caps and swimwear. Tell the class teacher if your child brings medicine.',
      },
    ],
  },
  {
    heading: {
      nb: 'Hva barnet skal kunne',
      nn: 'Kva barnet skal kunne',
      sv: 'Vad barnet ska kunna',
      en: 'What your child should manage',
    },
    parts: [
      {
        nb: 'Målet er at barnet er trygt i vann, ikke at det svømmer fort. Etter 4. trinn skal eleven kunne:',
        nn: 'Målet er at barnet er trygt i vatn, ikkje at det sym fort. Etter 4. trinn skal eleven kunne:',
        sv: 'Målet är att barnet är tryggt i vatten, inte att det simmar fort. Efter årskurs 4 ska eleven kunna:',
        en: 'The aim is to be safe in water, not to be fast. After year 4 a pupil should be able to:',
      },
      {
        steps: [
          {
            nb: 'falle uti på dypt vann og svømme 100 meter på magen',
            nn: 'falle uti på djupt vatn og symje 100 meter på magen',
            sv: 'falla i på djupt vatten och simma 100 meter på mage',
            en: 'fall into deep water and swim 100 metres on the front',
          },
          {
            nb: 'stoppe, rulle over og hvile på ryggen i tre minutter',
            nn: 'stoppe, rulle over og kvile på ryggen i tre minutt',
            sv: 'stanna, rulla runt och vila på rygg i tre minuter',
            en: 'stop, roll over and rest on the back for three minutes',
          },
          {
            nb: 'rulle tilbake, dykke og hente noe fra bunnen med hendene',
            nn: 'rulle tilbake, dykke og hente noko frå botnen med hendene',
            sv: 'rulla tillbaka, dyka och hämta något från botten med händerna',
            en: 'roll back, dive and pick something from the bottom',
          },
          {
            nb: 'svømme 100 meter på ryggen og ta seg opp på land',
            nn: 'symje 100 meter på ryggen og ta seg opp på land',
            sv: 'simma 100 meter på rygg och ta sig upp på land',
            en: 'swim 100 metres on the back and climb out',
          },
        ],
      },
      {
        nb: 'Ikke alle kommer dit på tolv uker. Da får barnet et nytt kurs på 5. trinn, i en mindre gruppe. Du trenger ikke søke om det.',
        nn: 'Ikkje alle kjem dit på tolv veker. Då får barnet eit nytt kurs på 5. trinn, i ei mindre gruppe. Du treng ikkje søkje om det.',
        sv: 'Alla kommer inte dit på tolv veckor. Då får barnet en ny kurs i årskurs 5, i en mindre grupp. Du behöver inte ansöka.',
        en: 'Not everyone gets there in twelve weeks. Your child then has another course in year 5, in a smaller group. You need not apply.',
      },
    ],
  },
  {
    heading: {
      nb: 'Trenger barnet noe mer?',
      nn: 'Treng barnet noko meir?',
      sv: 'Behöver barnet något mer?',
      en: 'Does your child need something more?',
    },
    parts: [
      {
        nb: 'Noen barn er redde for vann, har en sykdom eller en funksjonsnedsettelse som gjør at de trenger tilrettelegging. Snakk med skolen så tidlig som mulig. Vi kan blant annet ordne:',
        nn: 'Nokre barn er redde for vatn, har ein sjukdom eller ei funksjonsnedsetjing som gjer at dei treng tilrettelegging. Snakk med skulen så tidleg som råd. Vi kan mellom anna ordne:',
        sv: 'Några barn är rädda för vatten, har en sjukdom eller en funktionsnedsättning och behöver anpassning. Prata med skolan så tidigt som möjligt. Vi kan bland annat ordna:',
        en: 'Some children are afraid of water, or have an illness or a disability and need things arranged. Talk to the school as early as you can. We can, for example, arrange:',
      },
      {
        list: [
          {
            nb: 'egen garderobe og dusj bak forheng',
            nn: 'eigen garderobe og dusj bak forheng',
            sv: 'eget omklädningsrum och dusch bakom draperi',
            en: 'a room of their own to change in, and a shower behind a curtain',
          },
          {
            nb: 'varmere basseng (32 grader) fredager',
            nn: 'varmare basseng (32 grader) fredagar',
            sv: 'varmare bassäng (32 grader) på fredagar',
            en: 'a warmer pool (32 degrees) on Fridays',
          },
          {
            nb: 'heis ned i bassenget og badestol',
            nn: 'heis ned i bassenget og badestol',
            sv: 'lyft ner i bassängen och badstol',
            en: 'a lift into the pool and a bath chair',
          },
          {
            nb: 'timer med bare jenter eller bare gutter, når flere ønsker det',
            nn: 'timar med berre jenter eller berre gutar, når fleire ønskjer det',
            sv: 'pass med bara flickor eller bara pojkar, när flera önskar det',
            en: 'lessons for girls only or boys only, when several ask for it',
          },
          {
            nb: 'en ekstra voksen i vannet',
            nn: 'ein ekstra vaksen i vatnet',
            sv: 'en extra vuxen i vattnet',
            en: 'an extra adult in the water',
          },
        ],
      },
      {
        note: {
          nb: 'Ikke send helseopplysninger på e-post. Ring skolen eller bruk den sikre meldingsboka.',
          nn: 'Ikkje send helseopplysningar på e-post. Ring skulen eller bruk den sikre meldingsboka.',
          sv: 'Skicka inte uppgifter om hälsa med e-post. Ring skolan eller använd skolans säkra meddelanden.',
          en: 'Please do not send health details by email. Call the school, or use its secure messages.',
        },
      },
    ],
  },
  {
    heading: {
      nb: 'Vil du at barnet skal få fri?',
      nn: 'Vil du at barnet skal få fri?',
      sv: 'Vill du att barnet ska vara ledigt?',
      en: 'Would you like your child to be excused?',
    },
    parts: [
      {
        nb: 'Svømming er en del av opplæringen, så alle skal være med. Er det noe som gjør det vanskelig, snakk med skolen, så finner dere en løsning sammen. Elever som er syke eller skadet, blir igjen på skolen og har annen undervisning.',
        nn: 'Symjing er ein del av opplæringa, så alle skal vere med. Er det noko som gjer det vanskeleg, snakk med skulen, så finn de ei løysing saman. Elevar som er sjuke eller skadde, blir att på skulen og har anna undervisning.',
        sv: 'Simning är en del av undervisningen, så alla ska vara med. Är det något som gör det svårt, prata med skolan så hittar ni en lösning tillsammans. Elever som är sjuka eller skadade stannar på skolan och har annan undervisning.',
        en: 'Swimming is part of school, so everyone takes part. If something makes it hard, talk to the school and find a way together. Pupils who are ill or injured stay at school and have other lessons.',
      },
    ],
  },
  {
    heading: {
      nb: 'Kurs for deg som er nyinnflyttet eller voksen',
      nn: 'Kurs for deg som er ny i kommunen eller vaksen',
      sv: 'Kurser för dig som är nyinflyttad eller vuxen',
      en: 'Courses if you are new here, or an adult',
    },
    parts: [
      {
        nb: 'Barn og unge som ikke har hatt svømming i Norge, får et eget kurs på ettermiddagen. For voksne har Torgvik svømmeklubb begynnerkurs mandager kl. 19.00 med støtte fra kommunen. Det koster 300 kroner for ti kvelder, og er gratis for deg som går på introduksjonsprogrammet.',
        nn: 'Barn og unge som ikkje har hatt symjing i Noreg, får eit eige kurs på ettermiddagen. For vaksne har Torgvik symjeklubb nybyrjarkurs måndagar kl. 19.00 med støtte frå kommunen. Det kostar 300 kroner for ti kveldar, og er gratis for deg som går på introduksjonsprogrammet.',
        sv: 'Barn och unga som inte har haft simning i Norge får en egen kurs på eftermiddagen. För vuxna har Torgvik svømmeklubb nybörjarkurs måndagar kl. 19.00 med stöd från kommunen. Den kostar 300 kronor för tio kvällar och är gratis för dig som går i introduktionsprogrammet.',
        en: 'Children and young people who have not had swimming lessons in Norway get a course of their own in the afternoon. For adults, Torgvik swimming club runs a beginners’ course on Mondays at 19:00, supported by the municipality. It costs NOK 300 for ten evenings and is free if you are in the introduction programme.',
      },
    ],
  },
  {
    heading: {
      nb: 'Hvorfor så tidlig som på 4. trinn?',
      nn: 'Kvifor så tidleg som på 4. trinn?',
      sv: 'Varför så tidigt som i årskurs 4?',
      en: 'Why as early as year 4?',
    },
    parts: [
      {
        nb: 'Torgvik ligger ved sjøen, og de fleste barn her er ved vann hele sommeren. Derfor begynner vi i barnehagen med vanntilvenning for femåringene, og derfor avslutter vi 4. trinn med en dag ute i bukta på Nordnes, med klær på og redningsvest klar. Foreldre er velkomne til å se på. Datoen står i [nyheten om svømmebussen](newsBus).',
        nn: 'Torgvik ligg ved sjøen, og dei fleste barn her er ved vatn heile sommaren. Difor byrjar vi i barnehagen med vasstilvenjing for femåringane, og difor avsluttar vi 4. trinn med ein dag ute i bukta på Nordnes, med klede på og redningsvest klar. Foreldre er velkomne til å sjå på. Datoen står i [nyhendet om symjebussen](newsBus).',
        sv: 'Torgvik ligger vid havet, och de flesta barn här är vid vatten hela sommaren. Därför börjar vi i förskolan med vattenvana för femåringarna, och därför avslutar vi årskurs 4 med en dag ute i viken på Nordnes, med kläder på och flytväst redo. Föräldrar är välkomna att titta på. Datumet står i [nyheten om simbussen](newsBus).',
        en: 'Torgvik lies by the sea, and most children here are by the water all summer. So we begin in kindergarten, where five-year-olds get used to water, and we end year 4 with a day in the bay at Nordnes, with clothes on and life jackets ready. Parents are welcome to watch. The date is in [the news about the swimming bus](newsBus).',
      },
      {
        nb: 'Vi spør elevene hva de synes, hver vår. I fjor sa de at det var for kaldt i dusjen og for kort tid til å skifte. Begge deler er ordnet. Har du noe du vil si om opplæringen, bruk spørsmålet nederst på siden.',
        nn: 'Vi spør elevane kva dei synest, kvar vår. I fjor sa dei at det var for kaldt i dusjen og for kort tid til å skifte. Begge delar er ordna. Har du noko du vil seie om opplæringa, bruk spørsmålet nedst på sida.',
        sv: 'Vi frågar eleverna vad de tycker varje vår. I fjol sa de att det var för kallt i duschen och för kort tid att byta om. Båda är ordnade. Vill du säga något om undervisningen, använd frågan längst ner på sidan.',
        en: 'We ask the pupils what they think every spring. Last year they said the showers were too cold and the time to change too short. Both are mended. If you have something to say about the lessons, use the question at the foot of this page.',
      },
    ],
  },
]
