/**
 * The first program of every command: `node tools/run.mjs start`. It has no dependencies and is written for old Nodes,
 * so that it runs before anything is installed and can say what is missing. It installs what the lock file names,
 * then hands over to tools/<command>.ts under the pinned Node 24.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.installed')
const command = process.argv[2] || 'start'
const rest = process.argv.slice(3)
const program = join(root, 'tools', `${command.replace(/:/g, '-')}.ts`)

/** Ends with a sentence that says what to do. */
function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}

/** Runs a program to its end. Ctrl-C reaches it by itself; this process waits for it to finish cleanly. */
function run(file, args, options, onError) {
  return new Promise((resolve) => {
    const child = spawn(file, args, options)
    let said = ''
    if (child.stderr)
      child.stderr.on('data', (part) => {
        said += part
      })
    child.on('error', (fault) => resolve({ code: 1, said: String(fault) }))
    child.on('close', (code, signal) => resolve({ code: signal ? 1 : code, said }))
    if (onError) onError(child)
  })
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  const needed = process.platform === 'darwin' ? 24 : 20
  if (major < needed)
    stop(
      `Torget needs Node ${needed} or newer to begin; this is ${process.version}. Install Node 24 from https://nodejs.org and run the command again.`,
    )
}

/** The pinned Node of the lock file; a Mac brings its own. */
function pinnedNode() {
  const windows = process.platform === 'win32'
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  const path = join(modules, name, 'bin', windows ? 'node.exe' : 'node')
  return existsSync(path) ? path : process.execPath
}

function checkWritable() {
  try {
    mkdirSync(modules, { recursive: true })
    writeFileSync(join(modules, '.writable'), '')
    rmSync(join(modules, '.writable'))
  } catch (fault) {
    stop(
      `Torget can't write to its own folder (${root}: ${fault.code}). Copy it to a folder that you may write to, or change its permissions, and run the command again.`,
    )
  }
}

/** Shows on a terminal, or as one line in a log, that something is going on. */
function progress(sentence) {
  const started = Date.now()
  process.stderr.write(`${sentence} …`)
  if (!process.stderr.isTTY) {
    process.stderr.write('\n')
    return () => undefined
  }
  const timer = setInterval(() => {
    process.stderr.write(`\r${sentence} … ${Math.round((Date.now() - started) / 1000)} s`)
  }, 1000)
  return () => {
    clearInterval(timer)
    process.stderr.write('\n')
  }
}

/** Installs what the lock file names, exactly, if that has not been done for this lock file on this kind of machine. */
async function install() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  checkWritable()
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] }
  const done = progress('Installing what is missing; this takes a minute the first time')
  const result = npm
    ? await run(process.execPath, [npm, ...args], options)
    : await run('npm', args, { ...options, shell: process.platform === 'win32' })
  done()
  if (result.code !== 0) {
    process.stderr.write(result.said.split('\n').slice(-12).join('\n'))
    if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i.test(result.said))
      stop(
        'The packages could not be fetched. Check that this machine is on the network (or behind the right proxy: npm config set proxy …) and run the command again.',
      )
    if (/ENOSPC/.test(result.said))
      stop('The disk is full. Torget needs about 700 MB; make room and run the command again.')
    stop(
      'Installing did not succeed; what npm said stands above. Deleting the folder node_modules and running the command again often helps.',
    )
  }
  writeFileSync(stamp, wanted)
}

/** Hands over to the command's own program under the pinned Node, with the project's tools first on the path. */
async function handOver() {
  const node = pinnedNode()
  const path = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH: path }
  const cwd = command === 'torget' ? process.cwd() : root
  process.on('SIGINT', () => undefined)
  const result = await run(
    node,
    ['--disable-warning=ExperimentalWarning', program, ...rest],
    { cwd, env, stdio: 'inherit' },
    (child) => {
      process.on('SIGTERM', () => child.kill('SIGTERM'))
      process.on('SIGHUP', () => child.kill('SIGHUP'))
    },
  )
  process.exitCode = result.code
}

checkNode()
if (!existsSync(program)) stop(`There is no command “${command}”. The commands stand under "scripts" in package.json.`)
await install()
await handOver()
