import { DialogueTexts } from '../../contract/dialogue.ts'
import { Meeting } from '../../contract/meeting.ts'
import type { Engine, Run } from './engine.ts'
import type { Content } from './store.ts'

type ContentRow = { content: string }
type DialogueRow = ContentRow & { inputs: number }

const toDialogue = ({ content, inputs }: DialogueRow) => {
  const dialogue = DialogueTexts.parse(JSON.parse(content))
  return { dialogue, inputs: dialogue.inputs + inputs }
}

/** Before and after every moment that is written with four digits of year. */
const [FIRST, LAST] = ['0', 'z']

/** Keeps a meeting as its feed has it now. */
async function put(run: Run, site: string, meeting: Meeting): Promise<void> {
  const { id, body, start } = meeting
  await run`insert into meeting (site, id, body, body_name, starts_at, content) values (${site}, ${id}, ${body.id},
    ${body.name}, ${new Date(start).toISOString()}, ${JSON.stringify(meeting)})
    on conflict (site, id) do update set body = excluded.body, body_name = excluded.body_name,
      starts_at = excluded.starts_at, content = excluded.content`
}

export function content({ read, write }: Engine): Content {
  return {
    async meetings(site, { body = '', from, to } = {}) {
      const rows = await read<ContentRow>`select content from meeting
        where site = ${site} and starts_at >= ${from?.toISOString() ?? FIRST} and starts_at < ${to?.toISOString() ?? LAST}
          and (${body} = '' or body = ${body}) order by starts_at, id`
      return rows.map((row) => Meeting.parse(JSON.parse(row.content)))
    },
    bodies: (site) => read`select body as id, max(body_name) as name from meeting where site = ${site}
      group by body order by name, id`,
    async meetingsReadAt(site) {
      const [row] = await read<{ at: string }>`select at from seed where site = ${site}`
      return row?.at
    },
    async dialogues(site) {
      const rows = await read<DialogueRow>`select dialogue.content, cast(count(thread.id) as integer) as inputs
        from dialogue left join thread on thread.site = dialogue.site and thread.dialogue = dialogue.id
        where dialogue.site = ${site} group by dialogue.site, dialogue.id, dialogue.content order by dialogue.id`
      return rows.map(toDialogue)
    },
    async dialogue(site, id) {
      const [row] = await read<DialogueRow>`select dialogue.content, cast(count(thread.id) as integer) as inputs
        from dialogue left join thread on thread.site = dialogue.site and thread.dialogue = dialogue.id
        where dialogue.site = ${site} and dialogue.id = ${id} group by dialogue.content`
      return row && toDialogue(row)
    },
    async keepMeetings(site, meetings, now) {
      await write(async (run) => {
        for (const meeting of meetings) await put(run, site, meeting)
        await run`update seed set at = ${now.toISOString()} where site = ${site}`
      })
    },
    async seed(site, { meetings, dialogues }, now) {
      return write(async (run) => {
        const [fresh] = await run`insert into seed (site, at) values (${site}, ${now.toISOString()})
          on conflict (site) do nothing returning site`
        if (!fresh) return false
        for (const meeting of meetings) await put(run, site, meeting)
        for (const dialogue of dialogues)
          await run`insert into dialogue (site, id, content) values (${site}, ${dialogue.id}, ${JSON.stringify(dialogue)})`
        return true
      })
    },
  }
}
