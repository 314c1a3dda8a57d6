import type { Receipt } from '../contract/fields.ts'

/** After the collector has a step on disk. */
export class TorgetSentEvent extends CustomEvent<Receipt> {
  constructor(detail: Receipt) {
    super('torget-sent', { detail, bubbles: true, composed: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'torget-sent': TorgetSentEvent
  }
}
