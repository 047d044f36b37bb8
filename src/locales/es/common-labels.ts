import type { CommonLabels } from '../../react/lib/labels/common-labels.js'
import { count } from './count.js'

export const commonLabels: CommonLabels = {
  checkAgain: 'Comprobar de nuevo',
  checking: 'Comprobando…',
  whatDoesThisMean: '¿Qué significa esto?',
  tryAgain: 'Reintentar',
  partFailed: 'No se pudo cargar esta parte de la página. Recarga la página para verla.',
  notKnown: 'No se sabe',
  never: 'Nunca',
  neverExpires: 'No caduca nunca',
  justNow: 'hace menos de un minuto',
  verySoon: 'en menos de un minuto',
  noToken: 'Aún no hay token',
  states: {
    valid: 'Funciona',
    expiring: 'Caduca pronto',
    expired: 'Caducado',
    invalid: 'No aceptado',
    unknown: 'No se pudo comprobar',
  },
  account: (id) => `Cuenta ${id}`,
  number: (id) => `Número ${id}`,
  tokenTypes: {
    SYSTEM_USER: 'Token de usuario del sistema',
    USER: 'Token de usuario',
    PAGE: 'Token de página',
    APP: 'Token de app',
  },
  otherTokenType: (type) => `Token ${type}`,
  tokenKind: (type, lifetime) => `${type}, ${lifetime}`,
  lifetimeNever: 'no caduca nunca',
  lifetimeTemporary: 'temporal',
  lifetimeDays: (days) => count(days, { one: '# día', other: '# días' }),
  permissionUses: {
    whatsapp_business_messaging: 'Enviar y recibir mensajes',
    whatsapp_business_management: 'Plantillas, números y configuración',
    business_management: 'Leer la cuenta de la empresa',
  },
}
