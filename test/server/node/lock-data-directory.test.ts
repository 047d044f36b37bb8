import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lockDataDirectory } from '../../../src/server/node/index.js'

const root = mkdtempSync(join(tmpdir(), 'wac-lock-'))
const script = join(root, 'child.mjs')
let directory: string
let children: ChildProcess[] = []
let made = 0

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: 'src/server/node/index.ts',
      outDir: join(root, 'built'),
      rolldownOptions: { output: { entryFileNames: 'lock.mjs' } },
    },
  })
  writeFileSync(
    script,
    `import { lockDataDirectory } from './built/lock.mjs'
try {
  const lock = lockDataDirectory(process.argv[2])
  console.log('locked')
  process.on('message', () => { lock.release(); process.exit() })
  if (process.argv[3] === 'end') process.exit()
  setInterval(() => {}, 1000)
} catch (error) {
  console.log('refused: ' + error.message)
}`,
  )
})
beforeEach(() => {
  directory = join(root, `data ${++made}`)
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children = []
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function open(...args: string[]): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [script, directory, ...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  children.push(child)
  const [said] = (await once(child.stdout ?? child, 'data')) as [Buffer]
  return { child, said: said.toString().trim() }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const lockFile = () => join(directory, '.lock')

describe('lockDataDirectory', () => {
  it('makes the directory and keeps its lock in it', () => {
    const lock = lockDataDirectory(directory)
    expect(existsSync(directory)).toBe(true)
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ pid: process.pid })
    lock.release()
    lock.release()
    expect(existsSync(lockFile())).toBe(false)
  })

  it('refuses a second opener in the same process, under any name, until it is released', () => {
    const lock = lockDataDirectory(directory)
    symlinkSync(directory, `${directory}-link`)
    for (const name of [
      directory,
      `${directory}/`,
      `${directory}/../${directory.split('/').at(-1)}`,
      `${directory}-link`,
    ]) {
      expect(() => lockDataDirectory(name)).toThrow(`in use by process ${process.pid}`)
    }
    lock.release()
    lockDataDirectory(directory).release()
  })

  it('refuses another process, and says what, why and what to do', async () => {
    const { child, said } = await open()
    expect(said).toBe('locked')
    expect(() => lockDataDirectory(directory)).toThrow(
      `The data directory ${directory} is in use by process ${child.pid}, and two processes in one directory would destroy each other's writes. Stop that process, or choose another directory.`,
    )
    const second = await open()
    expect(second.said).toContain(`refused: The data directory ${directory} is in use by process ${child.pid}`)
  })

  it('is free after a release and after the end of a process', async () => {
    const { child } = await open()
    const gone = once(child, 'exit')
    child.send('release')
    await gone
    expect(existsSync(lockFile())).toBe(false)
    const ended = await open('end')
    await once(ended.child, 'close')
    expect(existsSync(lockFile())).toBe(false)
  })

  it('recovers the lock of a process that was killed', async () => {
    for (let round = 0; round < 3; round++) {
      const { child, said } = await open()
      expect(said).toBe('locked')
      await kill(child)
      expect(existsSync(lockFile())).toBe(true)
    }
    lockDataDirectory(directory).release()
  })

  it('lets one of many recover it', async () => {
    const { child } = await open()
    await kill(child)
    const opened = await Promise.all(Array.from({ length: 8 }, () => open()))
    expect(opened.filter(({ said }) => said === 'locked')).toHaveLength(1)
    expect(existsSync(`${lockFile()}.recovering`)).toBe(false)
  })

  it('does not take another process with the same id for the owner', () => {
    lockDataDirectory(directory).release()
    const owner = { ...ownContent(), startedAt: 'another boot 1' }
    writeFileSync(lockFile(), JSON.stringify(owner))
    const lock = lockDataDirectory(directory)
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).not.toEqual(owner)
    lock.release()
  })

  it('does not judge a lock of another machine', () => {
    lockDataDirectory(directory).release()
    writeFileSync(lockFile(), JSON.stringify({ ...ownContent(), host: 'elsewhere' }))
    expect(() => lockDataDirectory(directory)).toThrow(`on elsewhere`)
    expect(() => lockDataDirectory(directory)).toThrow(`delete ${lockFile()}`)
  })

  it('waits for a lock that is just being written, and recovers one that never was', () => {
    lockDataDirectory(directory).release()
    writeFileSync(lockFile(), '')
    expect(() => lockDataDirectory(directory)).toThrow('just starting')
    const past = new Date(Date.now() - 60_000)
    utimesSync(lockFile(), past, past)
    lockDataDirectory(directory).release()
  })

  it('keeps out of the way of another process that is recovering', async () => {
    const { child } = await open()
    await kill(child)
    const guard = `${lockFile()}.recovering`
    writeFileSync(guard, '')
    expect(() => lockDataDirectory(directory)).toThrow(`delete ${guard}`)
    rmSync(guard)
    const lock = lockDataDirectory(directory)
    expect(existsSync(lockFile())).toBe(true)
    lock.release()
  })

  it('passes on what the file system says', () => {
    writeFileSync(directory, 'a file')
    expect(() => lockDataDirectory(directory)).toThrow('EEXIST')
  })

  it('leaves no listener behind, however many are taken', () => {
    const before = process.listenerCount('exit')
    const locks = Array.from({ length: 20 }, (_, index) => lockDataDirectory(`${directory}-${index}`))
    expect(process.listenerCount('exit')).toBe(before + 1)
    for (const lock of locks) lock.release()
    expect(process.listenerCount('exit')).toBe(before)
  })

  it('does not remove the lock of somebody else', () => {
    const lock = lockDataDirectory(directory)
    writeFileSync(lockFile(), 'somebody else')
    lock.release()
    expect(readFileSync(lockFile(), 'utf8')).toBe('somebody else')
  })
})

function ownContent(): { pid: number; host: string; startedAt: string } {
  const other = `${directory}-own`
  const lock = lockDataDirectory(other)
  const content = JSON.parse(readFileSync(join(other, '.lock'), 'utf8')) as {
    pid: number
    host: string
    startedAt: string
  }
  lock.release()
  return content
}
