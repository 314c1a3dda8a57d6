import { pageStrings } from '../../page-strings.ts'
import page from '../../ui/page.css?inline'
import { showPage } from '../../ui/show.ts'
import { Options } from './Options.tsx'

await showPage(Options, pageStrings.settings, page)
