/** Maps an async source, up to `limit` items at a time, in the order in which they are ready. No more than that are ever under way or waiting. */
export async function* inParallel<Item, Result>(
  source: AsyncIterator<Item>,
  limit: number,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running = new Map<number, Promise<{ id: number; result: Result }>>()
  let started = 0
  let isOver = false
  try {
    for (;;) {
      while (!isOver && running.size < limit) {
        const next = await source.next()
        if (next.done) {
          isOver = true
        } else {
          const id = started++
          const mapped = map(next.value).then((result) => ({ id, result }))
          mapped.catch(() => {}) // it may fail while nobody waits; the race below meets it
          running.set(id, mapped)
        }
      }
      if (running.size === 0) return
      const { id, result } = await Promise.race(running.values())
      running.delete(id)
      yield result
    }
  } finally {
    await Promise.allSettled(running.values())
  }
}
