import { getRequestListener } from '@hono/node-server'
import react from '@vitejs/plugin-react'
import { defineConfig, type Connect } from 'vite'
import { BASE_PATH, handle } from './whatsapp.ts'

const listener = getRequestListener(handle)
const api: Connect.NextHandleFunction = (request, response, next) =>
  request.url?.startsWith(BASE_PATH) ? void listener(request, response) : next()

export default defineConfig({
  plugins: [
    react(),
    {
      name: 'whatsapp-credentials',
      configureServer: ({ middlewares }) => void middlewares.use(api),
      configurePreviewServer: ({ middlewares }) => void middlewares.use(api),
    },
  ],
})
