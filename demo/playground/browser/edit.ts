/** What changed between two texts: from `at`, `removed` units went and `added` came. */
export interface Edit {
  at: number
  removed: number
  added: number
}

/** The one stretch in which two lists or texts differ. */
export function edit<T>(before: ArrayLike<T>, after: ArrayLike<T>): Edit {
  const least = Math.min(before.length, after.length)
  let at = 0
  while (at < least && before[at] === after[at]) at++
  let tail = 0
  while (tail < least - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { at, removed: before.length - at - tail, added: after.length - at - tail }
}
