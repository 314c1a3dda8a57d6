/** The hosts on which people do nothing but write to each other, by mail or in messages: nothing of ours is brought there. */
export const messengers =
  /^((web)?mail|outlook|teams)\.|(^|\.)((messenger|whatsapp|slack|discord|chat\.google)\.com|telegram\.org)$/

/** What a field for private messages, or the surface it opens in, is called on the sites that have them. */
export const message =
  /\b(messag(e|es|ing)|messenger|chats?|direct|meld(ing|inga|ingen|inger|ingar|ingane|ingene)|meddelanden?t?|chatt(en|ar)?|samtaler?|samtal(ar|en)?)\b/i
