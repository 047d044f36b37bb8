export type BundlerName = 'esbuild' | 'rolldown' | 'Vite' | 'webpack' | 'Rspack'
export interface Bundled {
  /** The entry and what it imports statically. */
  first: string[]
  /** Everything that can ever load. */
  all: string[]
}
export const BUNDLERS: Record<BundlerName, unknown>
export function bundleImport(bundler: BundlerName, project: string, source: string): Promise<Bundled>
/** In kB of 1000 bytes. */
export function gzipped(texts: string[]): number
