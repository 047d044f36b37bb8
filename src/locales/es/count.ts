import { plurals } from '../plurals.js'

export const count = plurals<'one'>('es')
