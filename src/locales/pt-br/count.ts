import { plurals } from '../lib/plurals.js'

export const count = plurals<'one' | 'many'>('pt-BR')
