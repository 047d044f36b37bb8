import { useState } from 'react'
import { createPortal } from 'react-dom'
import { Screen } from '../screen.jsx'

/** One React, drawn into the document of a frame: the whole screen, or only its dialogs. */
export const Host = ({ only, scheme }) => {
  const [home, setHome] = useState(null)
  const fill = ({ currentTarget }) => {
    const { head, body, documentElement } = currentTarget.contentDocument
    for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) head.append(sheet.cloneNode())
    documentElement.style.colorScheme = scheme
    setHome(body)
  }
  const screen = <Screen portalContainer={only === 'screen' ? undefined : home} />
  return (
    <>
      <button>Before</button>
      <iframe title="Settings" srcDoc="<!doctype html><html lang=en>" width="800" height="700" onLoad={fill} />
      {home && (only === 'dialogs' ? screen : createPortal(screen, home))}
      <button>After</button>
    </>
  )
}
