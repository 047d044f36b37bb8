import type { ListLabels } from '../../react/lib/labels/list-labels.js'
import { count } from './count.js'

export const listLabels: ListLabels = {
  heading: 'Todas las credenciales',
  search: 'Buscar',
  searchHelp: 'Nombre, identificador, huella, número de teléfono o identificador de la cuenta de WhatsApp Business',
  clear: 'Borrar la búsqueda',
  count: ({ shown, total, needAction }) => {
    const all = count(total, { one: '# credencial', other: '# credenciales' })
    const found = shown === total ? all : `${shown} de ${all}`
    if (needAction === 0) return found
    return `${found} · ${count(needAction, { one: '# requiere atención', other: '# requieren atención' })}`
  },
  found: (found) => count(found, { one: '# credencial encontrada', other: '# credenciales encontradas' }),
  noMatch: (search) => `Nada coincide con «${search}».`,
  noMatchHelp: 'Prueba con una parte del nombre, las últimas cifras de un teléfono o una huella.',
  tokenPasted:
    'Eso parece un token de acceso, así que no se ha puesto en la búsqueda. Aquí un token se reconoce por su huella: búscala.',
  empty: 'Todavía no hay credenciales.',
  emptyHelp: 'Primero conecta un número de WhatsApp. Después su token de acceso aparecerá aquí.',
  loading: 'Cargando las credenciales…',
  expires: 'Caduca',
  expired: 'Caducó',
  dataAccess: 'Fin del acceso a los datos',
  serves: (first, others) =>
    others === 0 ? first : `${first} y ${count(others, { one: '# número más', other: '# números más' })}`,
  noNumbers: 'No se conoce ningún número',
  notes: {
    critical: 'A punto de caducar',
    'missing-permission': 'Falta un permiso',
    'check-stale': 'Hace tiempo que no se comprueba',
    'candidate-waiting': 'Hay un token nuevo en espera',
  },
}
