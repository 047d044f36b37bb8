import type { TimelineLabels } from '../../react/lib/labels/timeline-labels.js'
import { count } from './count.js'

export const timelineLabels: TimelineLabels = {
  heading: 'Historial',
  empty: 'Todavía no ha pasado nada. Aquí aparecerá cada comprobación y cada cambio.',
  failed: 'No se pudo cargar el historial.',
  more: 'Mostrar anteriores',
  loadingMore: 'Cargando…',
  moreFailed: 'No se pudieron cargar las entradas anteriores.',
  filter: 'Mostrar',
  all: 'Todo',
  kinds: {
    staged: 'Tokens nuevos',
    checked: 'Comprobaciones',
    promoted: 'Cambios',
    undone: 'Vueltas atrás',
    discarded: 'Tokens descartados',
    renewed: 'Renovaciones',
    warned: 'Avisos',
    'error-seen': 'Errores',
  },
  shown: (shown, loaded, more) => {
    const entries = count(loaded, { one: '# entrada', other: '# entradas' })
    if (shown < loaded) return more ? `${shown} de las últimas ${entries}` : `${shown} de ${entries}`
    if (loaded === 1) return entries
    return more ? `Las últimas ${entries}` : `Las ${entries}`
  },
  noneOfKind: 'No ha pasado nada de este tipo.',
  noneOfKindYet: 'No hay nada de este tipo entre las entradas mostradas hasta ahora. Puede haberlo en las anteriores.',
  bySystem: 'por el servidor',
  byActor: (actor) => `por ${actor}`,
  code: (code, subcode) => (subcode === null ? `${code ?? '?'}` : `${code ?? '?'}, subcódigo ${subcode}`),
  events: {
    staged: (fingerprint) => `Se pegó el token nuevo ${fingerprint}`,
    checked: (fingerprint) => `Se comprobó el token ${fingerprint}`,
    promoted: (fingerprint) => `Se puso en uso ${fingerprint}`,
    undone: (fingerprint) => `Se volvió a ${fingerprint}`,
    discarded: (fingerprint) => `Se descartó el token nuevo ${fingerprint}`,
    renewed: (fingerprint) => `Se renovó el token como ${fingerprint}`,
    warned: (fingerprint) => `Se avisó sobre ${fingerprint}`,
    'error-seen': (fingerprint, code) => `Error ${code} con ${fingerprint}`,
  },
  outcomes: {
    inspected: 'Meta respondió',
    'not-inspectable': 'Meta no dejó comprobarlo',
    failed: 'No se pudo comprobar',
  },
  acknowledged: (losses) => count(losses, { one: '# pérdida aceptada', other: '# pérdidas aceptadas' }),
}
