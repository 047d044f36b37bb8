import { plurals } from '../lib/plurals.js'

export const count = plurals<'zero' | 'one' | 'two' | 'few' | 'many'>('ar')
