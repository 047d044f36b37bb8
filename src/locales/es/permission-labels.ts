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
  },
  reach: 'Llega a la cuenta',
  reachStates: {
    reachable: numbersOf,
    denied: () => 'Rechazado',
    unknown: () => 'No se pudo comprobar',
  },
  serves: (numbers, accounts) => `Da servicio a ${numbersOf(numbers)} en ${accountsOf(accounts)}`,
  extra: (permissions) => count(permissions, { one: '# permiso más', other: '# permisos más' }),
  unknown: 'Meta no dijo qué puede hacer este token.',
  noAccounts: 'Todas las cuentas',
}
