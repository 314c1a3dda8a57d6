/** What a field for an answer to somebody's post, or the button that sends it, is called on the sites that have them. */
export const comment = /\b(repl(y|ies|ying)|comment|svar|svara|kommenter|kommentar|kommentera|kommentarer)\b/i
