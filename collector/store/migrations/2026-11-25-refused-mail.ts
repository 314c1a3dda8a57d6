import type { Migration } from '../migrate.ts'

/** When a reply's mail was refused for good stands with the reply: the mail itself is forgotten after a month. */
export default {
  async up(run, text) {
    await run(`alter table reply add column refused_at ${text}`)
  },
} satisfies Migration
