import { parseArgs } from 'node:util'

/** Something the person at the keyboard can put right. */
export class Misunderstood extends Error {}

/** The options and words of the command line. */
export function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        jsonl: { type: 'boolean' },
        explain: { type: 'boolean' },
        pack: { type: 'string' },
        now: { type: 'string' },
        country: { type: 'string' },
        role: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new Misunderstood(error instanceof Error ? error.message : String(error))
  }
}

export type Values = ReturnType<typeof read>['values']
