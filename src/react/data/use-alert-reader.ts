import { useEffect, useState } from 'react'
import type { alertReader } from './alert-reader.js'

interface Loaded {
  alertReader: typeof alertReader
}

let known: Loaded | null = null

const load = async (): Promise<Loaded> => (known ??= await import('./alert-reader.js'))

/** What judges tokens: a chunk of its own, loaded while the first answer is on its way. `null`: not yet, `false`: it could not be loaded. */
export const useAlertReader = (): Loaded | false | null => {
  const [reader, setReader] = useState<Loaded | false | null>(known)
  useEffect(() => {
    load().then(setReader, () => setReader(false))
  }, [])
  return reader
}
