import { strings } from '../../strings.ts'
import { showPage } from '../../ui/show.ts'
import { Popup } from './Popup.tsx'

await showPage(Popup, strings.name)
