/** Loads a part; knows afterwards what came. */
export interface PartLoader<T> {
  (): Promise<T>
  /** `null` until it is there. */
  known: T | null
}

/** A loader whose part, once it is there, is drawn at once. */
export const rememberPart = <T>(load: () => Promise<T>): PartLoader<T> => {
  const loader: PartLoader<T> = Object.assign(async () => (loader.known ??= await load()), { known: null })
  return loader
}
