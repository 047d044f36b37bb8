import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeOwner, readLock } from './lock-owner.js'

export interface DataDirectoryLock {
  /** Gives the directory free. It also happens when the process ends; calling it twice does no harm. */
  release(): void
}

const held = new Map<string, string>()

/**
 * Takes a directory for this process alone, as an embedded database like PGlite needs: two processes in one directory destroy each other's writes.
 * The lock is the file `.lock` in it, so that all who share the directory see it; one left by a process that died is recovered.
 * Makes the directory if there is none. Throws when another process holds it.
 */
export function lockDataDirectory(directory: string): DataDirectoryLock {
  mkdirSync(directory, { recursive: true })
  const path = join(realpathSync(directory), '.lock')
  const content = describeOwner()
  if (!create(path, content)) {
    recover(directory, path)
    if (!create(path, content)) throw new Error(`${taken(directory, 'a process that is just starting')} Try again.`)
  }
  if (held.size === 0) process.on('exit', releaseAll)
  held.set(path, content)
  return { release: () => release(path) }
}

/** Removes the lock of a dead process. Only who holds the guard may remove one, so that nobody removes a lock just taken. */
function recover(directory: string, path: string): void {
  refuseUnlessDead(directory, path)
  const guard = `${path}.recovering`
  if (!create(guard, describeOwner())) {
    throw new Error(
      `${taken(directory, 'a process that is recovering it')} Try again; if this stays, no process runs any more: delete ${guard}.`,
    )
  }
  try {
    if (refuseUnlessDead(directory, path)) rmSync(path, { force: true })
  } finally {
    rmSync(guard, { force: true })
  }
}

function refuseUnlessDead(directory: string, path: string): boolean {
  const lock = readLock(path)
  switch (lock.state) {
    case 'free':
      return false
    case 'dead':
      return true
    case 'held':
      throw new Error(`${taken(directory, lock.by)} Stop that process, or choose another directory.`)
    case 'unknown':
      throw new Error(
        `${taken(directory, lock.by)} Whether it still runs cannot be seen from here: stop it, or delete ${path} if it is gone.`,
      )
  }
}

const taken = (directory: string, by: string) =>
  `The data directory ${directory} is in use by ${by}, and two processes in one directory would destroy each other's writes.`

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function release(path: string): void {
  const content = held.get(path)
  if (content === undefined) return
  held.delete(path)
  if (held.size === 0) process.off('exit', releaseAll)
  // somebody who deleted the file by hand may have let another process in
  if (readSafely(path) === content) rmSync(path, { force: true })
}

function releaseAll(): void {
  for (const path of held.keys()) release(path)
}

function readSafely(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
