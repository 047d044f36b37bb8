import type { GuidanceLabels } from '../../react/lib/labels/guidance-labels.js'

export const guidanceLabels: GuidanceLabels = {
  firstSteps: 'Qué hacer primero',
  steps: 'Qué hacer',
  effect: 'Qué pasa con tus mensajes',
  notes: 'Conviene saber',
  inChakra: 'En Chakra Chat',
  raw: 'Lo que dijo Meta',
  error: (code, subcode) => (subcode === null ? `Error ${code}` : `Error ${code} · ${subcode}`),
  received: (status) => `recibido ${status}`,
  documented: (statuses) => `documentado ${statuses}`,
  trace: (id) => `Rastreo ${id}`,
  openLink: 'Abrir la página en otra pestaña',
  copy: 'Copiar detalles',
  copied: 'Copiado.',
  ticket: 'Abrir un Chakra Ticket',
  close: 'Cerrar',
  source: 'Lo que Meta escribe sobre esto',
  actors: {
    'business-admin': 'Administrador del negocio',
    'app-developer': 'Desarrollador de la app',
    chakra: 'Chakra',
    meta: 'Meta',
    nobody: 'Solo queda esperar',
  },
}
