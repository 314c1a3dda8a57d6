import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import {
  type CheckOptions,
  check as checkText,
  grounds,
  type Report,
  readPack,
  sayings,
} from '../../guideline/index.ts'
import { count, isLanguage, type Language, nearest, say } from '../../languages/index.ts'
import { Misunderstood, type Values } from './arguments.ts'
import { words } from './words.ts'

/** Checks what stands on standard input and writes what was found. Resolves to the exit code. */
export async function check(values: Values): Promise<number> {
  const language = languageOf(values.language)
  const options = optionsOf(values, language)
  return values.jsonl ? checkLines(options, language) : checkDraft(options, language, values.explain === true)
}

/** The language asked for, else the nearest to the machine's own. */
export function languageOf(asked: string | undefined): Language {
  if (asked !== undefined && !isLanguage(asked))
    throw new Misunderstood(`“${asked}” is not a language of ours. There are nb, nn, sv and en.`)
  return (
    asked ?? nearest((process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '').split('.')[0])
  )
}

function optionsOf({ now, country, role, pack }: Values, language: Language): CheckOptions {
  const options: CheckOptions = {}
  if (now !== undefined) {
    options.now = new Date(now)
    if (Number.isNaN(options.now.getTime()))
      throw new Misunderstood(`--now takes a moment such as 2026-11-20T22:00, not “${now}”.`)
  }
  if (country !== undefined) {
    if (country !== 'NO' && country !== 'SE') throw new Misunderstood('--country is NO or SE.')
    options.country = country
  }
  if (role !== undefined) {
    if (role !== 'mayor' && role !== 'board' && role !== 'member')
      throw new Misunderstood('--role is mayor, board or member.')
    options.role = role
  }
  if (pack !== undefined) {
    const read = readPack(jsonFile(pack))
    if ('faults' in read)
      throw new Misunderstood(
        `${pack} is not a rule pack yet:\n${read.faults.map((fault) => `- ${say(fault, language)}`).join('\n')}`,
      )
    options.pack = read.pack
  }
  return options
}

function jsonFile(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Misunderstood(`${path} could not be read. Check that the file is there.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Misunderstood(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function checkDraft(options: CheckOptions, language: Language, explain: boolean): Promise<number> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  const text = Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  const report = checkText(text, options)
  await write(forPeople(report, language, options, explain))
  return report.findings.length > 0 ? 1 : 0
}

/** What was found, in sentences. */
function forPeople(
  { language: guessed, findings }: Report,
  language: Language,
  options: CheckOptions,
  explain: boolean,
): string {
  if (findings.length === 0) return `${say(guessed === 'unknown' ? words.unknown : words.nothing, language)}\n`
  const found = findings.map(({ rule, level, quote, replacement }) => {
    const { name, question, explanation, ways } = sayings(rule, options.pack)
    const lines = [
      `${say(words[level], language)}  ${say(name, language)}`,
      `  «${quote}»`,
      `  ${say(question, language)}`,
      `  ${say(explanation, language)}`,
    ]
    if (replacement !== undefined)
      lines.push(`  ${say(replacement ? words.instead : words.drop, language, { words: replacement })}`)
    else if (ways[0]) lines.push(`  ${say(ways[0], language)}`)
    if (explain) {
      lines.push(...ways.slice(replacement === undefined ? 1 : 0).map((way) => `  · ${say(way, language)}`))
      lines.push(
        ...grounds(rule, options).map(
          ({ source, says }) => `  ${say(words.why, language)} ${say(says, language)} (${source})`,
        ),
      )
    }
    return lines.join('\n')
  })
  return `${count(words.found, language, findings.length)}\n\n${found.join('\n\n')}\n`
}

async function checkLines(options: CheckOptions, language: Language): Promise<number> {
  let found = false
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (!line.trim()) continue
    const { id, text } = draftOf(line, number)
    const findings = checkText(text, options).findings.map(({ rule, level, start, end, replacement }) => {
      const message = say(sayings(rule, options.pack).explanation, language)
      return { rule, level, start, end, message, ...(replacement === undefined ? {} : { replacement }) }
    })
    found ||= findings.length > 0
    await write(`${JSON.stringify({ id, findings })}\n`)
  }
  return found ? 1 : 0
}

/** One line's draft. */
function draftOf(line: string, number: number): { id: unknown; text: string } {
  let draft: unknown
  try {
    draft = JSON.parse(number === 1 ? line.replace(/^\ufeff/, '') : line)
  } catch {
    throw new Misunderstood(`Line ${number} is not JSON. Each line is {"id": …, "text": "…"}.`)
  }
  if (typeof draft !== 'object' || draft === null || !('text' in draft) || typeof draft.text !== 'string')
    throw new Misunderstood(`Line ${number} has no "text". Each line is {"id": …, "text": "…"}.`)
  return { id: 'id' in draft ? draft.id : null, text: draft.text }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
