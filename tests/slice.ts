/** Everything is run: `npm run test:full`. Otherwise a fixed slice of every matrix, as `npm test` runs it. */
export const full = process.env['TORGET_FULL'] === '1'

/** A window in which a page is looked at. */
export interface Look {
  width: number
  colorScheme: 'light' | 'dark'
}

/** The windows of some widths, in light and in dark. The slice has each width once, and the schemes in turn. */
export const looks = (...widths: number[]): Look[] =>
  widths.flatMap((width, row) =>
    (['light', 'dark'] as const)
      .filter((_, column) => full || row % 2 === column)
      .map((colorScheme) => ({ width, colorScheme })),
  )
