/** What a field for private messages, or the surface it opens in, is called on the sites that have them. */
export const message =
  /\b(messag(e|es|ing)|chats?|direct|meld(ing|inga|ingen|inger|ingar|ingane|ingene)|meddelanden?t?|chatt(en|ar)?|samtaler?|samtal(ar|en)?)\b/i
