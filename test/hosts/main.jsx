import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { world } from './screen.jsx'

const hosts = import.meta.glob('./hosts/*.jsx')
const { host, scheme, ...options } = Object.fromEntries(new URLSearchParams(location.search))

window.tokens = world.tokens
window.loadOurSheet = () => import('@chakrahq/whatsapp-credentials/styles.css')
if (!('unstyled' in options)) await window.loadOurSheet()
document.documentElement.style.colorScheme = scheme ?? 'light'
const { Host } = await hosts[`./hosts/${host}.jsx`]()
createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Host scheme={scheme ?? 'light'} {...options} />
  </StrictMode>,
)
