/** A line of the table: what is measured, what it must be, what it is, and whether that will do. */
export interface Figure {
  measure: string
  must: string
  measured: string
  holds: boolean
}

/** The middle one of numbers. */
export const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** The number below which so many of a hundred are. */
export const percentile = (numbers: number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0
