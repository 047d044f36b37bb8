import { useEffect, useState } from 'react'
import type { alertReader } from './alert-reader.js'

interface Loaded {
  alertReader: typeof alertReader
}

let known: Loaded | null = null

const load = async (): Promise<Loaded> => (known ??= await import('./alert-reader.js'))

/** What judges tokens: a chunk of its own, loaded while the first answer is on its way. `lost`: it could not be loaded. */
export const useAlertReader = (): Loaded | 'lost' | null => {
  const [reader, setReader] = useState<Loaded | 'lost' | null>(known)
  useEffect(() => {
    load().then(setReader, () => setReader('lost'))
  }, [])
  return reader
}
