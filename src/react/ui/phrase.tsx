import { Fragment } from 'react'
import { Code } from './code.js'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A sentence in which ids, codes and permissions are set apart, wherever the language puts them. */
export const Phrase = ({ text, codes }: { text: string; codes: string[] }) => {
  const wanted = codes.filter(Boolean)
  if (wanted.length === 0) return <>{text}</>
  const parts = text.split(new RegExp(`(${wanted.map(escaped).join('|')})`))
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>{wanted.includes(part) ? <Code>{part}</Code> : part}</Fragment>
      ))}
    </>
  )
}
