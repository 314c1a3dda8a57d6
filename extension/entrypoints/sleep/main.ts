import { carried } from '../../carry.ts'
import { sleepStrings } from '../../sleep-strings.ts'
import page from '../../ui/page.css?inline'
import { showPage } from '../../ui/show.ts'
import { pageFor } from './Sleep.tsx'

await showPage(pageFor(await carried()), sleepStrings.title, page)
