import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Runs `torget` with something on standard input. */
function torget(args: string[], input: string): Promise<{ code: number | null; out: string; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['tools/torget.ts', ...args], {
      cwd: root,
      env: { ...process.env, LANG: 'nb_NO.UTF-8', LC_ALL: '' },
    })
    let out = ''
    let said = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    child.stderr.on('data', (part) => {
      said += part
    })
    child.on('close', (code) => resolve({ code, out, said }))
    child.stdin.on('error', () => child.stdin.destroy())
    child.stdin.end(input)
  })
}

describe('torget check', () => {
  test('says what it found, in the language asked for, and ends with 1', async () => {
    const { code, out } = await torget(['check', '--language', 'sv'], 'Kommunalrådet är en lögnhals.')
    expect(code).toBe(1)
    expect(out).toContain('en lögnhals')
    expect(out).toContain('Ropar jag åt förslaget eller åt människan?')
  })

  test('reads the language from the machine', async () => {
    const { code, out } = await torget(['check'], 'Møtet er åpent for alle.')
    expect({ code, out }).toEqual({ code: 0, out: 'Fant ingenting å se på en gang til.\n' })
  })

  test('answers line by line, in order, with UTF-16 offsets', async () => {
    const lines = [
      { id: 'a', text: '🎉 Du er en idiot, Kari.' },
      { id: 7, text: 'Møtet er torsdag.' },
      { id: 'c', text: '' },
    ]
    const { code, out } = await torget(['check', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'))
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'c'])
    const [finding] = answers[0].findings
    expect(finding).toMatchObject({ rule: 'person-attack', level: 'warn' })
    expect(lines[0]?.text.slice(finding.start, finding.end)).toContain('idiot')
    expect(finding.message).toMatch(/personen/)
    expect(answers[1].findings).toEqual([])
  })

  test.each([
    [['check', '--jsonl'], '{"id":1,"text":"hei"}\nnot json\n', /Line 2 is not JSON/],
    [['check', '--jsonl'], '{"id":1}\n', /Line 1 has no "text"/],
    [['check', '--language', 'xx'], 'hei', /not a language of ours/],
    [['check', '--now', 'soon'], 'hei', /--now takes a moment/],
    [['check', '--role', 'king'], 'hei', /--role is/],
    [['check', '--pack', 'nowhere.json'], 'hei', /could not be read/],
    [['check', 'draft.txt'], 'hei', /is not something check takes/],
    [['check', '--loud'], 'hei', /--loud/],
    [['shout'], 'hei', /There is no command/],
    [[], 'hei', /Say what to do/],
  ])('%j ends with 2 and a sentence', async (args, input, sentence) => {
    const { code, said } = await torget(args, input)
    expect(code).toBe(2)
    expect(said).toMatch(sentence)
    expect(said).not.toMatch(/ {4}at |node:internal/)
  })

  test('a reader that stops early is no fault', async () => {
    const child = spawn(process.execPath, ['tools/torget.ts', 'check', '--jsonl'], { cwd: root })
    let said = ''
    child.stderr.on('data', (part) => {
      said += part
    })
    child.stdin.on('error', () => child.stdin.destroy())
    child.stdout.once('data', () => child.stdout.destroy())
    const line = `${JSON.stringify({ id: 1, text: 'Du er en idiot, Kari. '.repeat(50) })}\n`
    child.stdin.end(line.repeat(2000))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(said).toBe('')
    expect(code).toBe(0)
  })
})

describe('torget rules', () => {
  test('says what every rule says', async () => {
    const { code, out } = await torget(['rules', '--language', 'nn'], '')
    expect(code).toBe(0)
    expect(out).toContain('Ropar eg til forslaget eller til mennesket?')
  })
})
