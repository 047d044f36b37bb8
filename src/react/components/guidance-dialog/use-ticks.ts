import { useState } from 'react'
import { readTicks, writeTicks } from './step-ticks.js'

/** The ticked steps of an error; they outlive the dialog, a reload and the trip to other tabs. */
export const useTicks = (key: string) => {
  const [ticks, setTicks] = useState(() => ({ key, steps: readTicks(key) }))
  const current = ticks.key === key ? ticks : { key, steps: readTicks(key) }
  if (current !== ticks) setTicks(current)
  const keep = (steps: string[]) => {
    writeTicks(key, steps)
    setTicks({ key, steps })
  }
  return {
    done: current.steps,
    tick: (step: string, on: boolean) => {
      const others = current.steps.filter((other) => other !== step)
      keep(on ? [...others, step] : others)
    },
    clear: () => keep([]),
  }
}
