/** The clock of a scenario: it stands still until it is moved. */
export interface ScenarioClock {
  now: () => Date
  set: (now: Date) => void
  /** In milliseconds. */
  advance: (ms: number) => void
}

export const createScenarioClock = (start: Date): ScenarioClock => {
  let time = start.getTime()
  return {
    now: () => new Date(time),
    set: (now) => {
      time = now.getTime()
    },
    advance: (ms) => {
      time += ms
    },
  }
}
