import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.js'
import { queryClient } from './guidance.js'
import { loadLanguage } from './language.js'
import { API_CREDENTIALS_PATH } from './routes.js'
import './shell.css'

const root = document.getElementById('app')
if (!root) throw new Error('The page has no #app.')

if (window.location.pathname === '/')
  window.history.replaceState(null, '', API_CREDENTIALS_PATH + window.location.search)

const language = await loadLanguage()

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App language={language} />
    </QueryClientProvider>
  </StrictMode>,
)
