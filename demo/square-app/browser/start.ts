import { nearest } from '../../../languages/index.ts'
import { textarea } from '../../playground/browser/composers/textarea.ts'
import { vetted } from '../../playground/browser/trusted.ts'
import { Workbench } from '../../playground/browser/workbench.ts'
import { words } from '../words.ts'

const language = nearest(document.documentElement.lang)
const find = (id: string): HTMLElement => {
  const element = document.getElementById(`tt-${id}`)
  if (!element) throw new Error(`The page came without #tt-${id}.`)
  return element
}
const [checker, keeper] = vetted('torget-square', 'checker.js', 'worker.js')

const worker = new Worker(checker, { type: 'module' })
const bench = new Workbench({ panel: find('panel'), notice: find('notice'), foot: find('foot') }, language, worker)
bench.add(textarea, find('box-textarea'), document.querySelector('label')?.textContent ?? '')
bench.turnTo('textarea')

/** What another app has shared, asked of the service worker that took it. */
const shared = () =>
  new Promise<unknown>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    setTimeout(resolve, 2000)
    navigator.serviceWorker.controller?.postMessage('shared', [port2])
  })

if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register(keeper)
  const address = new URL(location.href)
  if (address.searchParams.has('shared')) {
    history.replaceState(null, '', address.pathname)
    const text = await shared()
    if (typeof text === 'string' && text !== '') bench.try(text, words.shared)
    else find('missed').hidden = false
  }
}
find('workbench').classList.add('ready')
