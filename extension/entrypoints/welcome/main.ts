import { strings } from '../../strings.ts'
import page from '../../ui/page.css?inline'
import { showPage } from '../../ui/show.ts'
import { Welcome } from './Welcome.tsx'

await showPage(Welcome, strings.name, page)
