import { memo, type MouseEvent, type ReactNode } from 'react'
import { commonLabels } from '../lib/labels/common-labels.js'
import type { ListLabels } from '../lib/labels/list-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Code } from '../ui/code.js'
import { StateMark } from '../ui/state-mark.js'
import type { CredentialRow } from './credential-rows.js'
import { RowDeadline } from './row-deadline.js'
import { RowNumbers } from './row-numbers.js'
import type { RowEvents } from './use-row-focus.js'

export interface CredentialLinkProps {
  row: CredentialRow
  isActive: boolean
  isSelected: boolean
  href: ((credentialId: string) => string) | undefined
  onSelect: ((credentialId: string) => void) | undefined
  events: RowEvents
  words: ListLabels
}

const TONES = { critical: 'bad', warning: 'warn', info: 'idle' } as const

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** One row: a link where there is an address, so that it opens in a new tab too; else a button; else only words. */
export const CredentialLink = memo(function CredentialLink(props: CredentialLinkProps) {
  const { row, isActive, isSelected, href, onSelect, events, words } = props
  const { states, noToken } = useLabels('common', commonLabels)
  const note = row.alert && words.notes[row.alert.kind]
  const tone = row.alert && TONES[row.alert.severity]

  const content: ReactNode = (
    <>
      <span className="wac-row-name">
        <bdi>{row.label}</bdi> {row.fingerprint ? <Code>{row.fingerprint}</Code> : null}
      </span>{' '}
      <span>
        <StateMark state={row.state}>{row.state === 'none' ? noToken : states[row.state]}</StateMark>
        {note ? (
          <span className="wac-row-note" data-tone={tone}>
            {' '}
            {note}
          </span>
        ) : null}
      </span>{' '}
      <RowDeadline row={row} words={words} /> <RowNumbers numbers={row.numbers} words={words} />
    </>
  )
  const shared = {
    className: 'wac-row',
    'data-tone': tone ?? undefined,
    'aria-current': isSelected ? ('true' as const) : undefined,
  }
  const focusable = {
    ...shared,
    ...events,
    tabIndex: isActive ? 0 : -1,
    onFocus: () => events.onFocus(row.id),
  }

  if (href) {
    const follow = (event: MouseEvent) => {
      if (!onSelect || !isPlainClick(event)) return
      event.preventDefault()
      onSelect(row.id)
    }
    return (
      <a {...focusable} href={href(row.id)} onClick={follow}>
        {content}
      </a>
    )
  }
  if (!onSelect) return <div {...shared}>{content}</div>
  return (
    <button type="button" {...focusable} onClick={() => onSelect(row.id)}>
      {content}
    </button>
  )
})
