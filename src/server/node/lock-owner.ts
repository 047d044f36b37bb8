import { readFileSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { processStart } from './process-start.js'

interface LockOwner {
  pid: number
  host: string
  startedAt: string
}

/** What this process writes into a lock. */
export function describeOwner(): string {
  const owner: LockOwner = { pid: process.pid, host: hostname(), startedAt: processStart(process.pid) ?? '' }
  return JSON.stringify(owner)
}

/** `free`: there is no lock. `dead`: its process is gone. `unknown`: it cannot be judged from here. */
export type LockState =
  | { state: 'free' }
  | { state: 'dead'; content: string }
  | { state: 'held'; by: string }
  | { state: 'unknown'; by: string }

/** Who holds a lock file, and whether that process still runs. */
export function readLock(path: string): LockState {
  let content: string
  let age: number
  try {
    content = readFileSync(path, 'utf8')
    age = Date.now() - statSync(path).mtimeMs
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { state: 'free' }
    throw error
  }
  const owner = parseOwner(content)
  // between its creation and its first bytes a lock is empty
  if (!owner) return age < 5_000 ? { state: 'held', by: 'a process that is just starting' } : { state: 'dead', content }
  if (owner.host !== hostname()) return { state: 'unknown', by: `process ${owner.pid} on ${owner.host}` }
  const start = processStart(owner.pid)
  const same = start !== null && (start === '' || owner.startedAt === '' || start === owner.startedAt)
  return same ? { state: 'held', by: `process ${owner.pid}` } : { state: 'dead', content }
}

function parseOwner(content: string): LockOwner | null {
  try {
    const value = JSON.parse(content) as Partial<LockOwner> | null
    const known =
      typeof value?.pid === 'number' && typeof value.host === 'string' && typeof value.startedAt === 'string'
    return known ? (value as LockOwner) : null
  } catch {
    return null
  }
}
