import type { RulePack } from '../guideline/rule.ts'
import type { Editing } from './editors/editor.ts'
import type { Engine } from './engine.ts'
import type { Layer } from './layer.ts'
import type { Settings } from './settings.ts'
import type { Site } from './sites/site.ts'
import type { Words } from './ui/words.ts'

/** A composer that is followed, and all that its session works with. */
export interface Followed {
  composer: HTMLElement
  editing: Editing
  layer: Layer
  engine: Engine
  words: Words
  site: Site | undefined
  /** What is chosen now. */
  choices(): Settings
  /** The municipality's own words and choices, where they hold. */
  pack(): RulePack | undefined
  /** What the writer has chosen to keep in this frame. */
  kept: Set<string>
  /** A post of the writer's own has gone out. */
  onPosted(): void
  /** The composer is gone, or we are. */
  onEnd(): void
}
