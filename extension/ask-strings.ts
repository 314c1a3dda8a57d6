import type { Text } from '../languages/index.ts'

/** The one question before a post, for those who have asked for it. */
export const askStrings = {
  before: { nb: 'Før du publiserer', nn: 'Før du publiserer', sv: 'Innan du publicerar', en: 'Before you post' },
  postAnyway: { nb: 'Publiser likevel', nn: 'Publiser likevel', sv: 'Publicera ändå', en: 'Post anyway' },
  back: {
    nb: 'Tilbake til utkastet',
    nn: 'Tilbake til utkastet',
    sv: 'Tillbaka till utkastet',
    en: 'Back to the draft',
  },
} satisfies Record<string, Text>
