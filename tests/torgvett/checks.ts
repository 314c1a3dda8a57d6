import { until } from './until.ts'
import { calmer, draft, type Writer, words } from './writer.ts'

/** Why a check says nothing of an editor. */
export class NotHere extends Error {}

/** One thing that must hold in every editor. */
export interface Check {
  /** The head of its column in EDITORS.md. */
  name: string
  run(writer: Writer): Promise<void>
}

const after = draft.replace(words, calmer)

/** Writes the draft and applies the calmer wording. */
async function apply(writer: Writer, text = draft): Promise<void> {
  await writer.hand.type(text)
  await writer.openCard()
  await writer.use()
  await writer.reads(text.replace(words, calmer))
}

/** What must hold in every editor; each begins with an empty one that has focus. */
export const checks: Check[] = [
  {
    name: 'mark',
    async run(writer) {
      await writer.hand.type(draft)
      await writer.markedOn()
      await writer.reads(draft)
    },
  },
  {
    name: 'card',
    async run(writer) {
      await writer.hand.type(draft)
      await writer.openCard()
      await writer.press('.float .acts .btn:first-child')
      await writer.marked(0)
      await writer.reads(draft)
    },
  },
  {
    name: 'apply',
    async run(writer) {
      await apply(writer)
      await writer.marked(0)
    },
  },
  {
    name: 'type on',
    async run(writer) {
      await apply(writer)
      await until('the card is closed', writer.hand.seen.open, (open) => !open)
      await writer.hand.type(' nå')
      await writer.reads(draft.replace(words, `${calmer} nå`))
      await writer.hand.press('Control+End')
      await writer.hand.type(' Ja.')
      await writer.reads(`${draft.replace(words, `${calmer} nå`)} Ja.`)
    },
  },
  {
    name: 'undo',
    async run(writer) {
      await apply(writer)
      let text = after
      for (let presses = 0; presses < 5 && text !== draft; presses++) {
        await writer.hand.press('Control+z')
        await new Promise((later) => setTimeout(later, 60))
        text = await writer.text()
      }
      await writer.reads(draft)
      await writer.markedOn()
    },
  },
  {
    name: 'caret kept',
    async run(writer) {
      await writer.hand.type(draft)
      await writer.reads(draft)
      await writer.rest()
      for (let letters = 0; letters < ' Kari.'.length; letters++) await writer.hand.press('ArrowLeft')
      await writer.markedOn()
      await writer.rest()
      await writer.hand.type(' du')
      await writer.press('.badge')
      await until('the panel is open', writer.hand.seen.open)
      await writer.hand.press('Escape')
      await until('the panel is closed', writer.hand.seen.open, (open) => !open)
      await writer.hand.type(' der')
      await writer.reads('Du er en idiot, du der Kari.')
    },
  },
  {
    name: 'emoji before',
    async run(writer) {
      await apply(writer, `😀👍🏽 Hei. ${draft}`)
    },
  },
  {
    name: 'bold, link',
    async run(writer) {
      for (const kind of ['bold', 'link'] as const) {
        const runs =
          kind === 'bold' ? (['Du ', 'er en', ' idiot, Kari.'] as const) : (['Du ', words, ', Kari.'] as const)
        if (!(await writer.fill(kind, runs)))
          throw new NotHere(
            kind === 'bold' ? 'The text has no bold and no links.' : 'Seen in bold only: its page has no links.',
          )
        await writer.reads(draft)
        await writer.enter()
        await writer.openCard()
        await writer.use()
        await writer.reads(after)
      }
    },
  },
  {
    name: 'paste',
    async run(writer) {
      await writer.enter('#other')
      await writer.hand.type(`Hei. ${draft}`)
      await writer.hand.press('Control+a')
      await writer.hand.press('Control+x')
      await writer.enter()
      await writer.hand.press('Control+v')
      await writer.reads(`Hei. ${draft}`)
      await writer.openCard()
      await writer.use()
      await writer.reads(`Hei. ${after}`)
    },
  },
  {
    name: 'composition',
    async run(writer) {
      await writer.hand.type(` ${draft}`)
      await writer.markedOn()
      await writer.hand.press('Control+Home')
      const commit = await writer.hand.compose('Nå')
      await writer.markedOn()
      await commit()
      await writer.reads(`Nå ${draft}`)
      await writer.hand.type(', ja,')
      await writer.reads(`Nå, ja, ${draft}`)
      await writer.markedOn()
    },
  },
  {
    name: 'removed',
    async run(writer) {
      await writer.hand.type(draft)
      await writer.openCard()
      await writer.hand.ask(() => globalThis.presented?.remove())
      const left = () => writer.hand.seen.read((root) => root.querySelectorAll('.float, .badge, .aside > *').length)
      await until('nothing of ours is left', left, (elements) => !elements)
      await writer.marked(0)
      await writer.enter('#other')
      await writer.hand.type(draft)
      await writer.marked()
    },
  },
]
