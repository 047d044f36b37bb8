/** The first few elements that look otherwise; all of them would fill pages. */
export const changes = (designed: string[], now: string[]) =>
  designed.length === now.length
    ? designed.flatMap((line, index) => (line === now[index] ? [] : [`${line} → ${now[index]}`])).slice(0, 5)
    : [`${designed.length} elements → ${now.length}`]
