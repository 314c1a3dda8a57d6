import { present, put, type Runs } from '../presented.ts'

const composer = put('div')
composer.contentEditable = 'true'

function fill([before, apart, after]: Runs, name: 'b' | 'a'): void {
  const run = document.createElement(name)
  if (run instanceof HTMLAnchorElement) run.href = '#'
  run.append(apart)
  composer.replaceChildren(before, run, after)
}
present({
  text: () => composer.innerText,
  bold: (runs) => fill(runs, 'b'),
  link: (runs) => fill(runs, 'a'),
})
