import { useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useBeforePaint } from '../lib/use-before-paint.js'
import { useLatest } from '../lib/use-latest.js'
import type { CredentialRow } from './credential-rows.js'
import { rowStep } from './row-step.js'

/** What each row tells about focus and keys. */
export interface RowEvents {
  onFocus: (credentialId: string) => void
  onBlur: (event: FocusEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
}

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey
const isTyped = ({ key }: KeyboardEvent) => key !== ' ' && /^.$/u.test(key)

const focusTabStop = (list: HTMLElement | null) => list?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()

/** The focus among rows of which one alone is a Tab stop. It goes to the search above the first row, and when somebody types. */
export const useRowFocus = (
  rows: readonly CredentialRow[],
  selectedId: string | null,
  search: { readonly current: HTMLInputElement | null },
) => {
  const list = useRef<HTMLDivElement>(null)
  const hasFocus = useRef(false)
  const [activeId, setActiveId] = useState<string | null>(null)
  const activeIndex = useMemo(() => {
    const places = [activeId, selectedId].map((id) => rows.findIndex((row) => row.id === id))
    return places.find((place) => place >= 0) ?? 0
  }, [rows, activeId, selectedId])

  const focusRow = (index: number) => {
    const row = rows[index]
    if (!row) return
    // A row far away is not in the page before it is the active one.
    flushSync(() => setActiveId(row.id))
    focusTabStop(list.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (hasModifier(event)) return
    // The field has the focus before the character is entered, so the field gets it.
    if (isTyped(event)) search.current?.focus()
    const next = rowStep(event.key, activeIndex, rows.length - 1)
    if (next === null) return
    event.preventDefault()
    if (next < 0) search.current?.focus()
    else focusRow(next)
  }
  const latest = useLatest(onKeyDown)
  const events = useMemo<RowEvents>(
    () => ({
      onFocus(credentialId) {
        hasFocus.current = true
        setActiveId(credentialId)
      },
      onBlur({ relatedTarget }) {
        hasFocus.current = !!list.current?.contains(relatedTarget)
      },
      onKeyDown: (event) => latest.current(event),
    }),
    [latest],
  )

  // New facts may move the row to another part of the list: it leaves the page for a moment, and the focus with it.
  useBeforePaint(() => {
    if (!hasFocus.current || !list.current) return
    // SAFETY: the root of what has had the focus is a document or a shadow root, maybe one of a frame's.
    const { activeElement } = list.current.getRootNode() as Document | ShadowRoot
    if (activeElement === null || activeElement === list.current.ownerDocument.body) focusTabStop(list.current)
  }, [rows])

  return { list, activeIndex, events, focusFirst: () => focusRow(0) }
}
