import { parse } from 'hono/utils/cookie'

/** Who the demo can be. A real host has its own sessions here. */
export const ACCOUNTS = [
  { id: 'priya', actor: 'Priya N.', role: 'Admin', can: 'manage' },
  { id: 'sam', actor: 'Sam O.', role: 'Admin', can: 'manage' },
  { id: 'vera', actor: 'Vera L.', role: 'Viewer', can: 'view' },
]
export const ACCOUNT_ID = 'acme'
export const SESSION_COOKIE = 'demo_account'

export const findAccount = (id) => ACCOUNTS.find((account) => account.id === id) ?? null

/** Without a cookie the demo is Priya N.; with one that it does not know, nobody. */
export function accountOf(request) {
  const { [SESSION_COOKIE]: id } = parse(request.headers.get('cookie') ?? '', SESSION_COOKIE)
  return id === undefined ? ACCOUNTS[0] : findAccount(id)
}

/** What our handler asks of every host: who is calling, for which account, and what they may do. */
export async function authorize(request) {
  const account = accountOf(request)
  return account && { accountId: ACCOUNT_ID, actor: account.actor, can: account.can }
}
