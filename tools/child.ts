import { type SpawnOptions, spawn } from 'node:child_process'

/** What a program said and how it ended. */
export interface Ending {
  code: number
  output: string
}

/** Runs a program to its end and keeps what it says; `show` lets it speak as it goes. */
export function run(file: string, args: string[], options: SpawnOptions & { show?: boolean } = {}): Promise<Ending> {
  const { show, ...rest } = options
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], ...rest })
    let output = ''
    const keep = (stream: NodeJS.WriteStream) => (part: Buffer) => {
      output += part
      if (show) stream.write(part)
    }
    child.stdout?.on('data', keep(process.stdout))
    child.stderr?.on('data', keep(process.stderr))
    child.on('error', (fault) => resolve({ code: 127, output: String(fault) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
