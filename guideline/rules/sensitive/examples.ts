import type { Examples } from '../../examples.ts'

/** Read by tests and the rules' documentation alone. Braces are filled with made-up values. */
export const examples: Examples = {
  nb: {
    flag: [
      'Naboen min Ola er psykisk syk og burde ikke bo der.',
      'Lise i utvalget er skilt og går på antidepressiva.',
      'Han fikk jobben bare fordi han er homofil.',
    ],
    leave: [
      'Selv har jeg levd med diabetes i tjue år.',
      'Psykisk helsevern må styrkes.',
      'Pride-flagget bør heises på rådhuset.',
    ],
    ownFlag: [
      'Gruppelederen har vært innlagt på psykiatrisk to ganger.',
      'Kona til rektor har kreft, så han er vel distré.',
      'Per i tredje etasje går på metadon.',
    ],
    ownLeave: [
      'Kommunen trenger flere psykologer.',
      'Jeg har selv hatt angst, og det går an å snakke om.',
      'Kreftforeningen åpner nytt vardesenter.',
    ],
  },
  nn: {
    flag: [
      'Naboen min Ola er psykisk sjuk og burde ikkje bu der.',
      'Lise i utvalet er skild og går på antidepressiva.',
      'Han fekk jobben berre fordi han er homofil.',
    ],
    leave: [
      'Sjølv har eg levd med diabetes i tjue år.',
      'Psykisk helsevern må styrkjast.',
      'Pride-flagget bør heisast på rådhuset.',
    ],
    ownFlag: [
      'Gruppeleiaren har vore innlagd på psykiatrisk to gonger.',
      'Kona til rektor har kreft, så han er vel distré.',
      'Per i tredje etasje går på metadon.',
    ],
    ownLeave: [
      'Kommunen treng fleire psykologar.',
      'Eg har sjølv hatt angst, og det går an å snakke om.',
      'Kreftforeininga opnar nytt vardesenter.',
    ],
  },
  sv: {
    flag: [
      'Min granne Ola är psykiskt sjuk och borde inte bo där.',
      'Lisa i nämnden är skild och äter antidepressiva.',
      'Han fick jobbet bara för att han är homosexuell.',
    ],
    leave: [
      'Själv har jag levt med diabetes i tjugo år.',
      'Psykiatrin måste stärkas.',
      'Prideflaggan bör hissas på stadshuset.',
    ],
    ownFlag: [
      'Gruppledaren har varit inlagd på psyket två gånger.',
      'Rektorns fru har cancer, så han är väl distraherad.',
      'Per på tredje våningen går på metadon.',
    ],
    ownLeave: [
      'Kommunen behöver fler psykologer.',
      'Jag har själv haft ångest, och det går att prata om.',
      'Cancerfonden öppnar ett nytt center.',
    ],
  },
  en: {
    flag: [
      'My neighbour Ola is mentally ill and should not live there.',
      'Lise on the committee is divorced and on antidepressants.',
      'He only got the job because he is gay.',
    ],
    leave: [
      'I have lived with diabetes for twenty years myself.',
      'Mental health care must be strengthened.',
      'The Pride flag should fly at the town hall.',
    ],
    ownFlag: [
      'The group leader has been sectioned twice.',
      "The headteacher's wife has cancer, so he is distracted.",
      'Per on the third floor is on methadone.',
    ],
    ownLeave: [
      'The council needs more psychologists.',
      'I have had anxiety myself, and it helps to talk.',
      'The cancer charity is opening a new centre.',
    ],
  },
}
