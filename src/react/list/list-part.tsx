import { memo } from 'react'
import type { ListLabels } from '../lib/labels/list-labels.js'
import { useBeforePaint } from '../lib/use-before-paint.js'
import { CredentialLink, type CredentialLinkProps } from './credential-link.js'
import type { CredentialRow } from './credential-rows.js'
import { useNear } from './use-near.js'

interface ListPartProps extends Pick<CredentialLinkProps, 'href' | 'onSelect' | 'events'> {
  rows: readonly CredentialRow[]
  /** Place of the first row in the whole list. */
  start: number
  total: number
  /** The row that Tab leads to, where it is in this part. */
  activeId: string | null
  selectedId: string | null
  words: ListLabels
}

/** Some neighbouring rows, which are only in the page while they are near what is seen, or have the focus. */
export const ListPart = memo(function ListPart({ rows, start, total, activeId, selectedId, ...row }: ListPartProps) {
  const { ref, isNear, height } = useNear(start === 0, rows.length)
  const isShown = isNear || activeId !== null
  // Through the object model: a content security policy may forbid style attributes.
  useBeforePaint(() => {
    if (ref.current) ref.current.style.blockSize = isShown ? '' : `${height}px`
  }, [ref, isShown, height])

  return (
    <div role="none" ref={ref}>
      {isShown
        ? rows.map((shown, index) => (
            <div
              key={shown.id}
              role="listitem"
              className="wac-list-item"
              aria-posinset={start + index + 1}
              aria-setsize={total}
            >
              <CredentialLink
                {...row}
                row={shown}
                isActive={shown.id === activeId}
                isSelected={shown.id === selectedId}
              />
            </div>
          ))
        : null}
    </div>
  )
})
