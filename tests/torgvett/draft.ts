/** A politician's draft with one thing of each level. */
export const draft = [
  'Flertallet kutter på Nordnes igjen, og det er et løftebrudd.',
  'Hva faen driver dere med?',
  'Du er en idiot, Kari.',
  'I det lukkede møtet i går fikk vi vite at familien får avslag.',
  'Møt opp torsdag og si hva du mener.',
].join(' ')

/** Nothing here is to look at. */
export const calm = 'Flertallet kutter på Nordnes igjen. Jeg er uenig, og det sier jeg i møtet på torsdag.'
