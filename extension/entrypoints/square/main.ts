import square from '../../../square/square.css?raw'
import tokens from '../../../square/tokens.css?raw'
import { carried } from '../../carry.ts'
import { squareStrings } from '../../square-strings.ts'
import page from '../../ui/page.css?inline'
import { showPage } from '../../ui/show.ts'
import { pageFor } from './Square.tsx'

await showPage(pageFor((await carried()) ?? { text: '' }), squareStrings.title, page + tokens + square)
