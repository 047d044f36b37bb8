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
    let isOver = false
    const tell = (told: Loaded | 'lost') => (isOver ? undefined : setReader(told))
    load().then(tell, () => tell('lost'))
    return () => {
      isOver = true
    }
  }, [])
  return reader
}
