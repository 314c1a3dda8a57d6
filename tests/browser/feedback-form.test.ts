import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { register } from '../../widgets/element.ts'
import '../../widgets/feedback-form/torget-feedback-form.ts'

/** Nothing is sent from here: the page stops each step, as a page may. The journeys are in tests/e2e/feedback.spec.ts. */
const stopped: Event[] = []
const stop = (event: Event) => {
  event.preventDefault()
  stopped.push(event)
}

beforeEach(() => {
  stopped.length = 0
  addEventListener('torget-submit', stop)
})
afterEach(() => {
  removeEventListener('torget-submit', stop)
  document.body.replaceChildren()
  document.documentElement.lang = 'nb'
})

/** Puts an element with a plain form inside into the page. */
async function put(attributes: Record<string, string> = {}) {
  const element = document.createElement('torget-feedback-form')
  for (const [name, value] of Object.entries({ site: 'torgvik', ...attributes })) element.setAttribute(name, value)
  const form = document.createElement('form')
  form.textContent = 'Uten skript'
  element.append(form)
  document.body.append(element)
  await element.updateComplete
  return element
}

describe('languages', () => {
  test.each([
    ['nb-NO', 'nb', 'Hjelpte informasjonen på denne siden deg?'],
    ['nn', 'nn', 'Hjelpte informasjonen på denne sida deg?'],
    ['sv-FI', 'sv', 'Hjälpte informationen på den här sidan dig?'],
    ['en', 'en', 'Did this page help you?'],
    ['pl', 'nb', 'Hjelpte informasjonen på denne siden deg?'],
  ])('on a page in %s it speaks %s, and says so', async (lang, spoken, question) => {
    document.documentElement.lang = lang
    const element = await put()
    expect(element.renderRoot.querySelector('section')?.lang).toBe(spoken)
    await expect.element(page.getByText(question)).toBeVisible()
  })

  test('the language is the one that stands nearest', async () => {
    document.documentElement.lang = 'nb'
    document.body.lang = 'sv'
    const element = await put()
    document.body.removeAttribute('lang')
    expect(element.renderRoot.querySelector('.q')?.textContent).toMatch(/^Hjälpte/)
  })
})

describe('the element', () => {
  test('takes the place of the form inside, and leaves it where it is', async () => {
    const element = await put()
    await expect.element(page.getByText('Uten skript')).not.toBeVisible()
    expect(element.querySelector('form')).not.toBeNull()
  })

  test('says before sending what it would send, without the address, and sends nothing when the page stops it', async () => {
    const element = await put()
    await userEvent.click(page.getByRole('button', { name: 'Delvis' }))
    expect(stopped).toHaveLength(1)
    const { detail } = stopped[0] as Event & { detail: Record<string, unknown> }
    expect(
      Object.keys(detail)
        .filter((name) => detail[name] !== undefined)
        .sort(),
    ).toEqual(['answer', 'language', 'page', 'submission', ...(document.title ? ['title'] : [])].sort())
    expect(detail).toMatchObject({ answer: 'partly', language: 'nb', page: location.origin + location.pathname })
    expect(element.renderRoot.querySelectorAll('[aria-pressed=true]')).toHaveLength(0)
    expect(Object.keys(localStorage).filter((name) => name.startsWith('torget'))).toEqual([])
  })

  test('may come, go and come back a hundred times', async () => {
    const element = await put()
    for (let i = 0; i < 100; i++) {
      element.remove()
      document.body.append(element)
    }
    await element.updateComplete
    await userEvent.click(page.getByRole('button', { name: 'Nei' }))
    expect(stopped).toHaveLength(1)
  })

  test('may stand on a page several times, and a second script leaves the first alone', async () => {
    await put()
    await put()
    const first = customElements.get('torget-feedback-form')
    register('feedback-form', class extends HTMLElement {})
    expect(customElements.get('torget-feedback-form')).toBe(first)
    expect(page.getByRole('button', { name: 'Ja' }).elements()).toHaveLength(2)
  })
})

describe('for everyone', () => {
  test('targets are large and text is not small, also where the page’s own text is', async () => {
    document.body.style.fontSize = '10px'
    const element = await put()
    document.body.removeAttribute('style')
    for (const button of element.renderRoot.querySelectorAll('button')) {
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
      expect(Number.parseFloat(getComputedStyle(button).fontSize)).toBeGreaterThanOrEqual(16)
    }
  })

  test('the answers are a group with the question as its name', async () => {
    await put()
    await expect.element(page.getByRole('group', { name: 'Hjelpte informasjonen på denne siden deg?' })).toBeVisible()
  })

  test('axe finds nothing', async () => {
    await put()
    const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
