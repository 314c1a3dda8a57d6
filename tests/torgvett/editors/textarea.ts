import { present, put } from '../presented.ts'

const composer = put('textarea')
present({ text: () => composer.value })
