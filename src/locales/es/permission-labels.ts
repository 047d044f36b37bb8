import type { PermissionLabels } from '../../react/lib/labels/permission-labels.js'
import { count } from './count.js'

const numbersOf = (numbers: number) => count(numbers, { one: '# número', other: '# números' })
const accountsOf = (accounts: number) => count(accounts, { one: '# cuenta', other: '# cuentas' })

export const permissionLabels: PermissionLabels = {
  heading: 'Permisos',
  neededFor: 'Se necesita para',
  recommended: 'Recomendado',
  states: {
    granted: 'Concedido',
    'granted-all': 'Concedido para todas',
    elsewhere: 'Solo otras cuentas',
    missing: 'Falta',
    'cannot-tell': 'No se pudo comprobar',
  },
  losses: {
    whatsapp_business_messaging: 'Esta cuenta no puede enviar mensajes.',
    whatsapp_business_management: 'No se pueden cambiar las plantillas ni los números de esta cuenta.',
    business_management: 'No se puede leer el nombre de la empresa. Los mensajes no se ven afectados.',
  },
  otherLoss: 'Lo que necesita este permiso no funciona.',
  doubts: {
    whatsapp_business_messaging: 'Sin él, esta cuenta no podría enviar mensajes.',
    whatsapp_business_management: 'Sin él, no se podrían cambiar las plantillas ni los números de esta cuenta.',
    business_management: 'Sin él, no se podría leer el nombre de la empresa.',
  },
  otherDoubt: 'Sin él, no funcionaría lo que necesita este permiso.',
  reach: 'Llega a la cuenta',
  reachStates: {
    reachable: numbersOf,
    denied: () => 'Rechazado',
    unknown: () => 'No se pudo comprobar',
  },
  reachHelp: {
    reachable: '',
    denied: 'Meta dijo que no: falta un permiso, o la cuenta no está asignada al propietario de este token.',
    unknown: 'Aun así, puede funcionar.',
  },
  serves: (numbers, accounts) => `Da servicio a ${numbersOf(numbers)} en ${accountsOf(accounts)}`,
  extra: (permissions) => count(permissions, { one: '# permiso más', other: '# permisos más' }),
  extraHelp: 'Aquí no hacen falta.',
  unknown: 'Meta no dijo qué puede hacer este token.',
  over: 'Este token ya no funciona. Esto es lo que podía hacer.',
  noAccounts: 'Todas las cuentas',
}
