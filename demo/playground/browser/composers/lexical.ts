import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createEditor,
  type ElementNode,
  HISTORY_PUSH_TAG,
  PASTE_COMMAND,
} from 'lexical'
import type { MakeComposer } from '../composer.ts'
import { read } from '../places.ts'

/** A point of Lexical's selection. */
type Point = [key: string, offset: number, type: 'text' | 'element']

/** The point at a position of the text, where paragraphs and line breaks count as one newline. */
function $point(wanted: number): Point {
  let left = wanted
  let last: Point = [$getRoot().getKey(), 0, 'element']
  const within = (parent: ElementNode): Point | undefined => {
    for (const [index, node] of parent.getChildren().entries()) {
      const size = $isLineBreakNode(node) ? 1 : node.getTextContentSize()
      if ($isTextNode(node) && left <= size) return [node.getKey(), left, 'text']
      if (left < size) return [parent.getKey(), index, 'element']
      left -= size
    }
    last = [parent.getKey(), parent.getChildrenSize(), 'element']
    return left === 0 ? last : undefined
  }
  for (const block of $getRoot().getChildren()) {
    const found = $isElementNode(block) ? within(block) : undefined
    if (found) return found
    left -= 1
  }
  return last
}

/** Puts in words alone: a post has no markup, and reading it would make the browser report styles that it carries. */
function $insertWords(data: DataTransfer | null | undefined): boolean {
  const words = data?.getData('text/plain')
  if (!words) return false
  $getSelection()?.insertRawText(words)
  return true
}

/** A Lexical editor, as on sites built with it: rich text, history, its own selection. */
export const lexical: MakeComposer = (box, label, changed) => {
  const field = box.querySelector<HTMLElement>('[contenteditable]')
  if (!field) throw new Error(`The page came without a place for ${label}.`)
  const editor = createEditor({
    namespace: 'playground',
    onError: (fault) => {
      throw fault
    },
  })
  editor.setRootElement(field)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const taken = event instanceof ClipboardEvent && $insertWords(event.clipboardData)
      if (taken) event.preventDefault()
      return taken
    },
    COMMAND_PRIORITY_HIGH,
  )
  editor.registerCommand(
    CONTROLLED_TEXT_INSERTION_COMMAND,
    (event) => typeof event !== 'string' && $insertWords(event.dataTransfer),
    COMMAND_PRIORITY_HIGH,
  )
  // Read once for each change: a long draft is asked for its text several times.
  let current = ''
  editor.registerUpdateListener(() => {
    const { text } = read(field)
    if (text !== current) {
      current = text
      changed()
    }
  })

  return {
    id: 'lexical',
    field,
    surface: field,
    text: () => current,
    write: (text) => {
      editor.update(
        () => {
          const paragraphs = text.split('\n').map((line) => {
            const paragraph = $createParagraphNode()
            return line ? paragraph.append($createTextNode(line)) : paragraph
          })
          $getRoot()
            .clear()
            .append(...paragraphs)
          $setSelection(null)
        },
        { discrete: true, tag: HISTORY_PUSH_TAG },
      )
    },
    replace: (start, end, words) => {
      field.focus()
      editor.update(
        () => {
          const selection = $createRangeSelection()
          selection.anchor.set(...$point(start))
          selection.focus.set(...$point(end))
          $setSelection(selection)
          selection.insertText(words)
        },
        { discrete: true, tag: HISTORY_PUSH_TAG },
      )
    },
  }
}
