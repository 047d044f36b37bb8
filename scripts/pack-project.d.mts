export interface PackedProject {
  /** An empty project with the package in its `node_modules`. */
  project: string
  /** What the package holds, from its own root. */
  files: string[]
  tarball: string
  packedBytes: number
  read: (name: string) => string
  remove: () => void
}
export const root: string
export function packInto(folder: string): string
export function packProject(options?: { dependencies?: boolean }): PackedProject
