import type { Text } from '../../languages/index.ts'

/** What the square's own page says around the workbench. */
export const words = {
  title: { nb: 'Torget', nn: 'Torget', sv: 'Torget', en: 'The square' },
  description: {
    nb: 'Still deg på torget med innlegget ditt før du deler det. Alt skjer på enheten din, også uten nett.',
    nn: 'Still deg på torget med innlegget ditt før du deler det. Alt skjer på eininga di, også utan nett.',
    sv: 'Ställ dig på torget med ditt inlägg innan du delar det. Allt sker på din enhet, även utan nät.',
    en: 'Stand in the square with your post before you share it. It all happens on your device, without a network too.',
  },
  lead: {
    nb: 'Kunne du sagt det her, til alle som hører på? Skriv, lim inn eller del et utkast hit fra en annen app.',
    nn: 'Kunne du sagt det her, til alle som høyrer på? Skriv, lim inn eller del eit utkast hit frå ein annan app.',
    sv: 'Skulle du kunna säga det här, till alla som lyssnar? Skriv, klistra in eller dela ett utkast hit från en annan app.',
    en: 'Could you say it here, to everyone listening? Write, paste or share a draft here from another app.',
  },
  device: {
    nb: 'Siden legger seg på enheten din, så den virker uten nett. Utkastet sendes ingen steder og er borte når du lukker siden.',
    nn: 'Sida legg seg på eininga di, så ho verkar utan nett. Utkastet blir ikkje sendt nokon stad og er borte når du lukkar sida.',
    sv: 'Sidan läggs på din enhet så att den fungerar utan nät. Utkastet skickas ingenstans och är borta när du stänger sidan.',
    en: 'The page settles on your device, so that it works without a network. The draft is sent nowhere and is gone when you close the page.',
  },
  shared: {
    nb: 'Utkastet du delte, står her.',
    nn: 'Utkastet du delte, står her.',
    sv: 'Utkastet du delade står här.',
    en: 'The draft you shared is here.',
  },
  missed: {
    nb: 'Utkastet kom ikke med denne gangen. Lim det inn her, eller del det en gang til.',
    nn: 'Utkastet kom ikkje med denne gongen. Lim det inn her, eller del det ein gong til.',
    sv: 'Utkastet kom inte med den här gången. Klistra in utkastet här, eller dela det en gång till.',
    en: 'The draft did not come along this time. Paste it here, or share it once more.',
  },
} satisfies Record<string, Text>
