import { nearest } from '../../../languages/index.ts'
import { examples } from '../examples.ts'
import { lexical } from './composers/lexical.ts'
import { quill } from './composers/quill.ts'
import { textarea } from './composers/textarea.ts'
import { tabs } from './tabs.ts'
import { empty, vetted } from './trusted.ts'
import { words } from './words.ts'
import { Workbench } from './workbench.ts'

const language = nearest(document.documentElement.lang)
const find = <E extends HTMLElement>(id: string): E => {
  const element = document.getElementById(`tt-${id}`)
  if (!element) throw new Error(`The page came without #tt-${id}.`)
  return element as E
}

empty()
const [checker] = vetted('torget-playground', 'checker.js')
const worker = new Worker(checker, { type: 'module' })
const bench = new Workbench({ panel: find('panel'), notice: find('notice'), foot: find('foot') }, language, worker)
const label = document.querySelector('label[for=draft]')?.textContent ?? ''
for (const [id, make] of Object.entries({ textarea, lexical, quill })) bench.add(make, find(`box-${id}`), label)

const address = new URL(location.href).searchParams
const turnTo = tabs(find('tabs'), (id) => bench.turnTo(id))
turnTo('textarea')
const wanted = address.get('composer')
if (wanted) turnTo(wanted)

const power = find<HTMLButtonElement>('switch')
const turn = (on: boolean) => {
  power.setAttribute('aria-checked', String(on))
  bench.turn(on)
}
power.addEventListener('click', () => turn(power.getAttribute('aria-checked') !== 'true'))
turn(!address.has('plain'))

for (const [at, { text }] of examples[language in examples ? (language as keyof typeof examples) : 'nb'].entries())
  find(`example-${at}`).addEventListener('click', () => bench.try(text, words.swapped))

find('workbench').classList.add('ready')
