import type { Text } from '../../languages/index.ts'

/** What the stores show of Torgvett. The short description is the manifest's own. */
export const store = {
  title: {
    nb: 'Torgvett – kunne du sagt det på torget?',
    nn: 'Torgvett – kunne du sagt det på torget?',
    sv: 'Torgvett – skulle du kunna säga det på torget?',
    en: 'Torgvett – could you say it in the square?',
  },
  description: {
    nb: `For folkevalgte som skriver i sosiale medier.

Torgvett leser utkastet ditt mens du skriver, og stiller et spørsmål når noe er verdt å se på en gang til: Hørte jeg dette i et rom med lukkede dører? Roper jeg til forslaget eller til mennesket? Du bestemmer alltid selv, og knappen som publiserer, virker som før.

• Nitten spørsmål, på bokmål, nynorsk, svensk og engelsk
• Skarp kritikk av politikk får stå i fred
• Alt skjer på maskinen din: ingen server, ingen forespørsler, ingen konto
• Ingen nettsteder fra start: du slår på ett om gangen
• Nettstedet får aldri vite hva som ble funnet
• Still deg på torget: hør utkastet som en tale før du deler det
• Sov på det: la utkastet ligge kryptert til i morgen
• Ta vare på hat og trusler som bevis, til en anmeldelse

Bygget på rådet fra KS: Det du ikke kan rope på torget, hører heller ikke hjemme i sosiale medier. Fri programvare, MIT.`,
    nn: `For folkevalde som skriv i sosiale medium.

Torgvett les utkastet ditt medan du skriv, og stiller eit spørsmål når noko er verdt å sjå på ein gong til: Høyrde eg dette i eit rom med lukka dører? Ropar eg til forslaget eller til mennesket? Du bestemmer alltid sjølv, og knappen som publiserer, verkar som før.

• Nitten spørsmål, på bokmål, nynorsk, svensk og engelsk
• Skarp kritikk av politikk får stå i fred
• Alt skjer på maskina di: ingen tenar, ingen førespurnader, ingen konto
• Ingen nettstader frå start: du slår på éin om gongen
• Nettstaden får aldri vite kva som vart funne
• Still deg på torget: høyr utkastet som ein tale før du deler det
• Sov på det: la utkastet liggje kryptert til i morgon
• Ta vare på hat og truslar som bevis, til politiet

Bygd på rådet frå KS: Det du ikkje kan rope på torget, høyrer heller ikkje heime i sosiale medium. Fri programvare, MIT.`,
    sv: `För förtroendevalda som skriver i sociala medier.

Torgvett läser ditt utkast medan du skriver och ställer en fråga när något är värt att titta på en gång till: Hörde jag det här i ett rum med stängda dörrar? Ropar jag åt förslaget eller åt människan? Du bestämmer alltid själv, och knappen som publicerar fungerar som förut.

• Nitton frågor, på bokmål, nynorska, svenska och engelska
• Skarp kritik av politik får vara i fred
• Allt sker på din egen enhet: ingen server, inga anrop, inget konto
• Inga webbplatser från början: du slår på en i taget
• Webbplatsen får aldrig veta vad som hittades
• Ställ dig på torget: hör utkastet som ett tal innan du delar det
• Sov på saken: låt utkastet ligga krypterat till i morgon
• Spara hat och hot som bevis, till en polisanmälan

Byggt på rådet från norska KS: Det du inte kan ropa på torget hör inte heller hemma i sociala medier. Fri programvara, MIT.`,
    en: `For elected representatives who write on social media.

Torgvett reads your draft as you write, and asks a question when something is worth a second look: Did I hear this in a room with closed doors? Am I shouting at the proposal or at the person? You always decide, and the button that posts works as before.

• Nineteen questions, in Bokmål, Nynorsk, Swedish and English
• Sharp criticism of policy is left alone
• It all happens on your device: no server, no requests, no account
• No sites to begin with: you turn on one at a time
• The site never learns what was found
• Stand in the square: hear the draft as a speech before you share it
• Sleep on it: keep the draft encrypted until tomorrow
• Keep hate and threats as evidence, for a report to the police

Built on the advice from KS, the organisation of Norway’s municipalities: what you can’t shout in the square doesn’t belong in social media either. Free software, MIT.`,
  },
  /** Why each permission is asked for, for those who review the extension. */
  permissions: {
    activeTab: {
      nb: 'Leser den ene siden som brukeren vil sjekke eller ta vare på, og først når brukeren trykker på ikonet eller bruker snarveien der.',
      nn: 'Les den eine sida som brukaren vil sjekke eller ta vare på, og først når brukaren trykkjer på ikonet eller bruker snarvegen der.',
      sv: 'Läser den enda sida som användaren vill granska eller spara, och först när användaren trycker på ikonen eller använder kortkommandot där.',
      en: 'Reads the one page on which the user presses the icon or uses the shortcut, to check it or to keep it.',
    },
    scripting: {
      nb: 'Legger utvidelsens egne filer på sider der brukeren har slått den på: først en liten fil som ser når et skrivefelt får fokus, og så resten i den rammen.',
      nn: 'Legg filene til utvidinga på sider der brukaren har slått henne på: først ei lita fil som ser når eit skrivefelt får fokus, og så resten i den ramma.',
      sv: 'Lägger tilläggets egna filer på sidor där användaren har slagit på det: först en liten fil som ser när ett skrivfält får fokus och sedan resten i den ramen.',
      en: 'Puts the extension’s own files into pages where the user has turned it on: first a small one that sees when a composer gets focus, then the rest in that frame.',
    },
    storage: {
      nb: 'Husker brukerens egne valg på maskinen; utkast og bevis bare når brukeren ber om det, kryptert.',
      nn: 'Hugsar dei vala brukaren har gjort, på maskina; utkast og bevis berre når brukaren bed om det, krypterte.',
      sv: 'Minns användarens egna val på enheten; utkast och bevis bara när användaren ber om det, krypterade.',
      en: 'Remembers the user’s own choices on the device; drafts and evidence only when the user asks, encrypted.',
    },
    alarms: {
      nb: 'Minner om et utkast som brukeren har lagt på vent.',
      nn: 'Minner om eit utkast som brukaren har lagt på vent.',
      sv: 'Påminner om ett utkast som användaren har lagt på vänt.',
      en: 'Reminds the user of a draft that they have let rest.',
    },
    notifications: {
      nb: 'Frivillig: viser påminnelsen som et varsel, uten tekst fra utkastet.',
      nn: 'Frivillig: viser påminninga som eit varsel, utan tekst frå utkastet.',
      sv: 'Frivilligt: visar påminnelsen som en avisering, utan text från utkastet.',
      en: 'Optional: shows the reminder as a notification, without any of the draft.',
    },
  },
} satisfies Record<string, Text | Record<string, Text>>
