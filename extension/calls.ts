/**
 * What a composer's frame is asked: to open its panel, how many things there are to look at, to see whether it may still be
 * where it is, since sites have been turned off, to carry its draft to the square or to rest, or not to be seen while a
 * picture is taken. Bare words, compared rather than parsed: a schema's machinery would be an eighth of all that is read into
 * a page.
 */
const calls = ['open', 'count', 'leave', 'square', 'sleep', 'hide', 'show'] as const
export type Call = (typeof calls)[number]

/** Whether a message is a call. */
export const isCall = (message: unknown): message is Call => (calls as readonly unknown[]).includes(message)
