import { useMemo, useRef, useState } from 'react'
import type { ListLabels } from '../lib/labels/list-labels.js'
import { Button } from '../ui/button.js'
import { LiveRegion } from '../ui/live-region.js'
import type { CredentialRow } from './credential-rows.js'
import { ListPart } from './list-part.js'
import { ListSearch } from './list-search.js'
import { searchFor } from './search-text.js'
import { useRowFocus } from './use-row-focus.js'

interface CredentialBrowserProps {
  rows: readonly CredentialRow[]
  selectedId: string | null
  href: ((credentialId: string) => string) | undefined
  onSelect: ((credentialId: string) => void) | undefined
  /** Names the list. */
  headingId: string
  words: ListLabels
}

const PART = 20

/** Search, count and rows. */
export const CredentialBrowser = ({ rows, selectedId, href, onSelect, headingId, words }: CredentialBrowserProps) => {
  const [search, setSearch] = useState('')
  const field = useRef<HTMLInputElement>(null)

  const found = useMemo(() => {
    const isFound = searchFor(search)
    return rows.filter(({ text }) => isFound(text))
  }, [rows, search])
  const parts = useMemo(
    () =>
      Array.from({ length: Math.ceil(found.length / PART) }, (_, index) =>
        found.slice(index * PART, (index + 1) * PART),
      ),
    [found],
  )
  const needAction = useMemo(() => found.filter(({ alert }) => alert && alert.severity !== 'info').length, [found])

  const { list, activeIndex, events, focusFirst } = useRowFocus(found, selectedId, field)
  const clear = () => {
    setSearch('')
    field.current?.focus()
  }

  return (
    <>
      <ListSearch
        value={search}
        onChange={setSearch}
        onClear={clear}
        onLeave={focusFirst}
        inputRef={field}
        words={words}
      />
      <p className="wac-muted wac-list-count">{words.count({ shown: found.length, total: rows.length, needAction })}</p>
      <LiveRegion text={search ? words.found(found.length) : ''} />
      {found.length === 0 ? (
        <div className="wac-list-empty">
          <p>{words.noMatch(search)}</p>
          <p className="wac-muted">{words.noMatchHelp}</p>
          <Button onClick={clear}>{words.clear}</Button>
        </div>
      ) : (
        <div role="list" aria-labelledby={headingId} ref={list}>
          {parts.map((part, index) => {
            const start = index * PART
            const isActive = activeIndex >= start && activeIndex < start + PART
            return (
              <ListPart
                key={start}
                rows={part}
                start={start}
                total={found.length}
                activeId={isActive ? (found[activeIndex]?.id ?? null) : null}
                selectedId={selectedId}
                href={href}
                onSelect={onSelect}
                events={events}
                words={words}
              />
            )
          })}
        </div>
      )}
    </>
  )
}
