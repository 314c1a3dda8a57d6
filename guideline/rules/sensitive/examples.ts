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
  },
}
