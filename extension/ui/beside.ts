type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>
type Size = Pick<DOMRect, 'width' | 'height'>

const gap = 12
const edge = 8

/**
 * Where a surface stands so that neither the words nor the button that posts is covered: beside the composer where there is
 * room, else above its words, else below; and always inside the view.
 */
export function beside(anchor: Box, surface: Size, view: Size): { x: number; y: number } {
  const right = anchor.right + gap
  const left = anchor.left - gap - surface.width
  const above = anchor.top - gap - surface.height
  const below = anchor.bottom + gap
  const end = anchor.right - surface.width

  const place = () => {
    if (right + surface.width + edge <= view.width) return { x: right, y: anchor.top }
    if (left >= edge) return { x: left, y: anchor.top }
    const roomier = anchor.top > view.height - anchor.bottom
    return above >= edge || (roomier && below + surface.height + edge > view.height)
      ? { x: end, y: above }
      : { x: end, y: below }
  }
  const inside = (at: number, size: number, room: number) => Math.max(edge, Math.min(at, room - size - edge))
  const { x, y } = place()
  return { x: inside(x, surface.width, view.width), y: inside(y, surface.height, view.height) }
}
