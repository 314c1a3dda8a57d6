import type { Text } from '../languages/index.ts'

/** A reminder that no words call for, and when it is due. What is read is named in `when`; nothing else is looked at. */
export interface Reminder {
  id: 'photo' | 'paid' | 'late-evening' | 'comment-field'
  /** What must be so: a picture beside a person or a child, payment beside a party, a late Friday or Saturday, just posted. */
  when: 'picture-and-person' | 'payment-and-party' | 'late-evening' | 'posted'
  says: Text
}

/** Reminders for the extension to show, each at most once in a session. They are tips, never findings. */
export const reminders: readonly Reminder[] = [
  {
    id: 'photo',
    when: 'picture-and-person',
    says: {
      nb: 'Er det mennesker på bildet? Har de sagt ja? Husk bildebeskrivelse.',
      nn: 'Er det menneske på biletet? Har dei sagt ja? Hugs biletskildring.',
      sv: 'Är det människor på bilden? Har de sagt ja? Glöm inte bildbeskrivningen.',
      en: 'Are there people in the picture? Have they agreed? Remember the picture description.',
    },
  },
  {
    id: 'paid',
    when: 'payment-and-party',
    says: {
      nb: 'Betaler du for å spre dette? I EU gjelder egne regler for politiske annonser.',
      nn: 'Betaler du for å spreie dette? I EU gjeld eigne reglar for politiske annonsar.',
      sv: 'Betalar du för att sprida det här? I EU gäller särskilda regler för politiska annonser.',
      en: 'Are you paying to spread this? The EU has rules for political advertising.',
    },
  },
  {
    id: 'late-evening',
    when: 'late-evening',
    says: {
      nb: 'Det er sent på kvelden. Utkastet blir ikke borte til i morgen.',
      nn: 'Det er seint på kvelden. Utkastet blir ikkje borte til i morgon.',
      sv: 'Det är sent på kvällen. Utkastet försvinner inte till i morgon.',
      en: 'It is late in the evening. The draft will still be there tomorrow.',
    },
  },
  {
    id: 'comment-field',
    when: 'posted',
    says: {
      nb: 'Kommentarfeltet under innlegget er ditt å passe på.',
      nn: 'Kommentarfeltet under innlegget er ditt å passe på.',
      sv: 'Kommentarsfältet under inlägget är ditt att se efter.',
      en: 'The comments under your post are yours to look after.',
    },
  },
]
