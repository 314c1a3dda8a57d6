import { headings } from '../../../guideline/page/headings-words.ts'
import page from '../../ui/page.css?inline'
import { showPage } from '../../ui/show.ts'
import { Guideline } from './Guideline.tsx'
import css from './guideline.css?inline'

await showPage(Guideline, headings.title, page + css)
