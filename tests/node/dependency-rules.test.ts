import { describe, expect, test } from 'vitest'
import { fault, faults, importsOf } from '../dependency-rules.ts'

test('nobody knows more than they may', () => expect(faults()).toEqual([]))

describe('an import that breaks the rules is seen', () => {
  test.each([
    ['languages/nb.ts', "import { check } from '../guideline/index.ts'"],
    ['languages/nb.ts', "import { z } from 'zod'"],
    ['contract/feedback.ts', "import { say } from '../languages/index.ts'"],
    ['guideline/index.ts', "import { z } from 'zod'"],
    ['guideline/index.ts', "import { readFileSync } from 'node:fs'"],
    ['guideline/rules/heat/rule.ts', "import { words } from '../threat/words.ts'"],
    ['widgets/outbox.ts', "import { Feedback } from '../contract/feedback.ts'"],
    ['widgets/feedback-form/state.ts', "import { check } from '../../guideline/index.ts'"],
    ['widgets/feedback-form/state.ts', "import { state } from '../meeting-agenda/state.ts'"],
    ['widgets/feedback-form/state.ts', "import { z } from 'zod/mini'"],
    ['widgets/feedback-form/state.ts', "export { Card } from '../../extension/ui/Card.tsx'"],
    ['extension/session.ts', "import { z } from 'zod'"],
    ['extension/session.ts', "import '../widgets/torget.ts'"],
    ['extension/session.ts', "const app = await import('../collector/app.ts')"],
    ['extension/editors/lexical.ts', "import { read } from './textarea.ts'"],
    ['collector/app.ts', "import { page } from '../demo/app.ts'"],
    ['collector/app.ts', "import express from 'express'"],
    ['collector/store/sql.ts', "import { feedback } from '../routes/feedback.ts'"],
    ['collector/sources/icalendar.ts', "import oparl from './oparl.ts'"],
    ['demo/app.ts', "import { run } from '../tools/child.ts'"],
    ['collector/app.ts', "import { temporary } from '../tests/folder.ts'"],
  ])('%s: %s', (path, text) => {
    const [one] = importsOf(path, text)
    expect(one && fault(one)).toMatch(/^\S+ imports /)
  })
})

describe('an import that keeps them passes', () => {
  test.each([
    ['contract/feedback.ts', "import { z } from 'zod'"],
    ['guideline/rules/heat/rule.ts', "import type { Rule } from '../../rule.ts'"],
    ['widgets/outbox.ts', "import type { Feedback } from '../contract/feedback.ts'"],
    [
      'widgets/feedback-form/state.ts',
      "import { findPersonalData } from '../../guideline/rules/personal-data/find.ts'",
    ],
    ['widgets/feedback-form/torget-feedback-form.ts', "import { html } from 'lit'"],
    ['extension/messages.ts', "import { z } from 'zod/mini'"],
    ['extension/editors/lexical.ts', "import type { Editor } from './editor.ts'"],
    ['collector/app.ts', "import { Hono } from 'hono'"],
    ['collector/app.ts', "import { cors } from 'hono/cors'"],
    ['demo/app.ts', "import { createCollector } from '../collector/app.ts'"],
    ['tests/node/any.test.ts', "import { createCollector } from '../../collector/app.ts'"],
  ])('%s: %s', (path, text) => {
    const [one] = importsOf(path, text)
    expect(one && fault(one)).toBeUndefined()
  })
})
