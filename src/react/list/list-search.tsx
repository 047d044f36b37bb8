import { useId, useState, type KeyboardEvent, type Ref } from 'react'
import { maskTokens } from '../../core/mask-tokens.js'
import type { ListLabels } from '../lib/labels/list-labels.js'
import { Button } from '../ui/button.js'
import { Icon } from '../ui/icon.js'

interface ListSearchProps {
  value: string
  onChange: (search: string) => void
  /** Empties the field and goes there. */
  onClear: () => void
  /** Leaves the field for the first row. */
  onLeave: () => void
  inputRef: Ref<HTMLInputElement>
  words: ListLabels
}

const LONGEST = 100

export const ListSearch = ({ value, onChange, onClear, onLeave, inputRef, words }: ListSearchProps) => {
  const id = useId()
  const [isRefused, setIsRefused] = useState(false)

  // What is searched for is kept by React, where a token must never be.
  const take = (text: string) => {
    const isToken = text.length > LONGEST || maskTokens(text) !== text
    setIsRefused(isToken)
    if (!isToken) onChange(text)
  }
  const move = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') onLeave()
    else if (event.key === 'Escape' && value) onClear()
    else return
    event.preventDefault()
  }

  return (
    <div role="search" className="wac-search">
      <label htmlFor={id}>{words.search}</label>
      <div className="wac-search-field">
        <input
          id={id}
          type="search"
          className="wac-input"
          autoComplete="off"
          spellCheck={false}
          value={value}
          aria-describedby={`${id}-help`}
          onChange={(event) => take(event.target.value)}
          onKeyDown={move}
          ref={inputRef}
        />
        {value ? (
          <Button aria-label={words.clear} onClick={onClear}>
            <Icon name="cross" />
          </Button>
        ) : null}
      </div>
      <p id={`${id}-help`} className="wac-muted">
        {words.searchHelp}
      </p>
      <p role="alert" className="wac-error">
        {isRefused ? words.tokenPasted : ''}
      </p>
    </div>
  )
}
