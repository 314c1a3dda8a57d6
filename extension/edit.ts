/** One edit of a text: how much of its beginning and of its end stayed as it was. */
interface Edit {
  head: number
  tail: number
}

/** Long runs are compared by the browser, letters one by one only where they part: a key must not wait for a long text. */
const strides = [4096, 256, 16, 1]

/** What became of a text in one place: `before` is now `after`. What both ends have in common is counted to the beginning. */
export function editOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  for (const stride of strides)
    while (head + stride <= shorter && before.slice(head, head + stride) === after.slice(head, head + stride))
      head += stride
  /** So many letters from the end. */
  const end = (text: string, tail: number, stride: number) =>
    text.slice(text.length - tail - stride, text.length - tail)
  let tail = 0
  for (const stride of strides)
    while (head + tail + stride <= shorter && end(before, tail, stride) === end(after, tail, stride)) tail += stride
  return { head, tail }
}
