import { evidenceStrings } from '../../evidence-strings.ts'
import page from '../../ui/page.css?inline'
import { showPage } from '../../ui/show.ts'
import { EvidencePage } from './EvidencePage.tsx'
import css from './evidence.css?inline'

await showPage(EvidencePage, evidenceStrings.title, page + css)
