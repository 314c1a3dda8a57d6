import type { Finding } from '../../guideline/rule.ts'
import type { Hand } from './hand.ts'
import type { Runs } from './presented.ts'
import { type Box, drawn, still } from './seen.ts'
import { until } from './until.ts'

/** A draft with one thing to look at, the words that are marked, their calmer wording, and the finding that they make. */
export const draft = 'Du er en idiot, Kari.'
export const words = 'er en idiot'
export const calmer = 'tar feil'
export const finding = {
  rule: 'person-attack',
  level: 'warn',
  start: 3,
  end: 14,
  quote: words,
  replacement: calmer,
} satisfies Finding

const editor = '#place textarea, #place [contenteditable]'

/** Where words stand in the editor, by the browser's own ranges; in a textarea by a line of the same letters. */
const placeOf = (sought: string): Box | undefined => {
  const composer = document.querySelector<HTMLElement>('#place textarea, #place [contenteditable]')
  if (!composer) return undefined
  if (composer instanceof HTMLTextAreaElement) {
    const ruler = document.createElement('span')
    ruler.style.cssText = 'position:absolute;white-space:pre;font:16px / 24px monospace'
    document.body.append(ruler)
    const wide = (text: string) => {
      ruler.textContent = text
      return ruler.getBoundingClientRect().width
    }
    const { left, top } = composer.getBoundingClientRect()
    const before = composer.value.slice(0, composer.value.indexOf(sought))
    const box = { x: left + 21 + wide(before), y: top + 17, width: wide(sought), height: 24 }
    ruler.remove()
    return box
  }
  const nodes = document.createTreeWalker(composer, NodeFilter.SHOW_TEXT)
  const pieces: [node: Text, start: number][] = []
  let text = ''
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    pieces.push([node as Text, text.length])
    text += (node as Text).data.replaceAll('\u00a0', ' ')
  }
  const at = text.indexOf(sought)
  const range = document.createRange()
  const first = pieces.findLast(([, start]) => start <= at)
  const last = pieces.findLast(([, start]) => start < at + sought.length)
  if (at < 0 || !first || !last) return undefined
  range.setStart(first[0], at - first[1])
  range.setEnd(last[0], at + sought.length - last[1])
  return range.getBoundingClientRect().toJSON()
}

const union = (boxes: Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** Someone who writes in one editor, and sees what Torgvett shows. */
export class Writer {
  readonly hand: Hand

  constructor(hand: Hand) {
    this.hand = hand
  }

  /** Opens an editor's page and puts the caret into it. */
  async open(url: string): Promise<void> {
    const { hand } = this
    await hand.goto(url)
    await until('the editor is there', () => hand.ask(() => globalThis.presented !== undefined))
    await this.enter()
  }

  /** Presses into the editor, beside its words. */
  async enter(composer = editor): Promise<void> {
    const { hand } = this
    const find = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().toJSON() as Box | undefined
    const focused = (selector: string) => !!document.activeElement?.matches(selector)
    const press = async () => {
      const box = await hand.ask(find, composer)
      if (box?.width) await hand.click(box.x + 30, box.y + box.height - 12)
      return hand.ask(focused, composer)
    }
    await until('the editor has focus', press)
  }

  /** Rests as a hand does, and longer than any editor takes to learn where the caret went: Slate looks every 100 ms. */
  rest = (): Promise<unknown> => this.hand.ask(() => new Promise<void>((done) => setTimeout(done, 120)))

  /** The text by the editor's own model. */
  text = async (): Promise<string> =>
    ((await this.hand.ask(() => globalThis.presented?.text())) ?? '').replaceAll('\u00a0', ' ').replace(/\n+$/, '')

  /** Waits until the editor's text is so. */
  reads = (text: string): Promise<string> => until(`the text is “${text}”`, this.text, (now) => now === text)

  /** Waits until so many findings are marked. */
  marked = (lines = 1): Promise<Box[]> =>
    until(`${lines} are marked`, this.hand.seen.marks, (marks) =>
      lines === 0 ? marks.length === 0 : marks.length >= lines,
    )

  /** Waits until the mark stands on the words, to a pixel. */
  async markedOn(sought = words): Promise<Box> {
    const both = async () => ({ marks: await this.hand.seen.marks(), place: await this.hand.ask(placeOf, sought) })
    const close = ({ marks, place }: Awaited<ReturnType<typeof both>>): boolean => {
      if (!place || marks.length === 0) return false
      const mark = union(marks)
      const middle = mark.y + mark.height / 2 - place.y - place.height / 2
      return Math.abs(mark.x - place.x) <= 1 && Math.abs(mark.width - place.width) <= 1 && Math.abs(middle) <= 1
    }
    return union((await until(`the mark stands on “${sought}”`, both, close)).marks)
  }

  /** Presses the mark, so that its card opens. */
  async openCard(): Promise<void> {
    const { x, y, width, height } = await this.markedOn()
    await this.hand.click(x + width / 2, y + height / 2)
    await until('the card is open', this.hand.seen.open)
  }

  /** Presses something of ours once it stands still. */
  async press(selector: string): Promise<void> {
    const look = async () => {
      await this.hand.ask(drawn)
      return this.hand.seen.box(selector)
    }
    const box = await until(`${selector} stands still`, look, still())
    if (box) await this.hand.click(box.x + box.width / 2, box.y + box.height / 2)
  }

  /** Uses the calmer wording of the open card, which closes then; one that stays open says why. */
  async use(): Promise<void> {
    await this.press('.float .acts .btn:nth-child(2)')
    const card = () => this.hand.seen.read((root) => root.querySelector('.float')?.textContent ?? '')
    await until('the card closes', card, (text) => !text)
  }

  /** Fills the editor with runs of which one is bold or a link; whether it can. */
  fill = (kind: 'bold' | 'link', runs: Runs): Promise<boolean> =>
    this.hand.ask(
      ([name, parts]) => {
        globalThis.presented?.[name]?.(parts)
        return globalThis.presented?.[name] !== undefined
      },
      [kind, runs] as const,
    )
}
