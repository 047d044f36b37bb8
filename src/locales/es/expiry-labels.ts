import type { ExpiryLabels } from '../../react/lib/labels/expiry-labels.js'
import { count } from './count.js'

export const expiryLabels: ExpiryLabels = {
  region: 'Avisos sobre tokens',
  lost: 'Un token requiere atención. Recarga la página para ver el aviso.',
  titles: {
    expiring: ({ place, fingerprint, when }) => `El token ${fingerprint} de ${place} caduca ${when}`,
    critical: ({ place, fingerprint, when }) => `El token ${fingerprint} de ${place} caduca ${when}`,
    expired: ({ place, fingerprint, when }) => `El token ${fingerprint} de ${place} caducó ${when}`,
    'not-accepted': ({ place, fingerprint }) => `Meta ya no acepta el token ${fingerprint} de ${place}`,
    'data-access': ({ place, fingerprint, when, isOver }) =>
      `El token ${fingerprint} de ${place} ${isOver ? 'perdió' : 'pierde'} el acceso a los datos ${when}`,
    'missing-permission': ({ place, fingerprint }) =>
      `Al token ${fingerprint} de ${place} le falta un permiso que necesita`,
    'check-stale': ({ place, fingerprint }) => `Hace tiempo que no se comprueba el token ${fingerprint} de ${place}`,
    'candidate-waiting': ({ place, fingerprint }) => `El token nuevo ${fingerprint} espera para usarse en ${place}`,
  },
  effects: {
    expiring: (numbers) => `Después se detienen los mensajes de ${numbers}.`,
    critical: (numbers) => `Después se detienen los mensajes de ${numbers}.`,
    expired: (numbers) => `Los mensajes de ${numbers} no se envían hasta que pongas un token nuevo.`,
    'not-accepted': (numbers) => `Los mensajes de ${numbers} no se envían hasta que pongas un token nuevo.`,
    'data-access': () =>
      'Quien lo creó tiene que volver a iniciar sesión en la app, o hay que poner en su lugar un token de usuario del sistema.',
    'missing-permission': (numbers) => `Parte de lo que necesitan los mensajes de ${numbers} no funciona.`,
    'check-stale': () => 'Lo que ves puede estar desactualizado. Compruébalo de nuevo.',
    'candidate-waiting': () => 'Se comprobó, pero no está en uso. Úsalo o descártalo.',
  },
  numbers: (first, others) => {
    if (first === null) return 'tus números'
    return others === 0 ? first : `${first} y ${count(others, { one: '# número más', other: '# números más' })}`
  },
  rotate: 'Reemplazar token',
  look: 'Ir al token',
  remindTomorrow: 'Recordármelo mañana',
  remindedTomorrow: 'Te lo recordaremos mañana.',
  showOthers: (others) => count(others, { one: 'Mostrar # aviso más', other: 'Mostrar # avisos más' }),
  hideOthers: 'Mostrar solo el más urgente',
  clockBehind: (span) => `El reloj de tu dispositivo va ${span} atrasado. Las horas de aquí siguen al servidor.`,
  clockAhead: (span) => `El reloj de tu dispositivo va ${span} adelantado. Las horas de aquí siguen al servidor.`,
  notShown: (others) => count(others, { one: '# más no se muestra aquí.', other: '# más no se muestran aquí.' }),
}
