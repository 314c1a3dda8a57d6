import type { Receipt } from '../contract/fields.ts'

/** After the collector has a step on disk. */
export class TorgetSentEvent extends Event {
  static readonly type = 'torget-sent'
  readonly detail: Receipt

  constructor(detail: Receipt) {
    super(TorgetSentEvent.type, { bubbles: true, composed: true })
    this.detail = detail
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'torget-sent': TorgetSentEvent
  }
}
