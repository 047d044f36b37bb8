import type { PermissionMatrix } from '../permissions/permission-matrix.js'

/** What the matrix says of the permission an error is about. `elsewhere`: the token has it, but not for all our accounts; `null`: it cannot be told. */
export type ScopeFact = 'present' | 'elsewhere' | 'missing' | null

/** Judges the permissions that Meta's words name, or else the required ones. */
export function scopeFact(matrix: PermissionMatrix | undefined, words: string): ScopeFact {
  if (!matrix) return null
  const named: string[] = words.match(/[a-z]+(_[a-z]+)+/g) ?? []
  if (named.some((name) => matrix.extra.includes(name))) return 'present'
  const rows = matrix.rows.filter((row) => (named.length ? named.includes(row.permission) : row.required))
  if (rows.some((row) => row.granted === false)) return 'missing'
  if (rows.some((row) => row.cells.includes('elsewhere'))) return 'elsewhere'
  return rows.length && rows.every((row) => row.granted) ? 'present' : null
}
