import type { DialogueInput } from '../contract/dialogue.ts'
import type { Feedback } from '../contract/feedback.ts'

/** What is about to be sent, without what can tell who it is from. */
export type Step = Readonly<Partial<Omit<Feedback, 'email'>> | Partial<Omit<DialogueInput, 'email' | 'name'>>>

/** Before a step is sent. Cancel it (`preventDefault()`) and nothing is sent or stored. */
export class TorgetSubmitEvent extends CustomEvent<Step> {
  constructor(detail: Step) {
    super('torget-submit', { detail, bubbles: true, composed: true, cancelable: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'torget-submit': TorgetSubmitEvent
  }
}
