import type { FakePhoneNumber, FakeWaba } from './fake-business.js'
import type { FakeToken } from './fake-token.js'
import { errorReply, jsonReply, type GraphReply } from './graph-reply.js'
import type { GraphWorld } from './graph-world.js'
import { pageOf } from './page-of.js'

const MANAGEMENT = 'whatsapp_business_management'

/** `GET /{account}`, `GET /{account}/phone_numbers` and `GET /{number}`; `null` for an edge that is unknown. */
export const readAccount = (
  world: GraphWorld,
  { token, id, edge, parameters }: { token: FakeToken; id: string; edge: string | null; parameters: URLSearchParams },
): GraphReply | null => {
  if (edge !== null && edge !== 'phone_numbers') return null
  const waba = world.wabas.find((one) => one.id === id)
  const owner = waba ?? world.wabas.find(({ phoneNumbers }) => phoneNumbers.some((number) => number.id === id))
  if (!token.scopes.includes(MANAGEMENT)) return scopeMissing(world.trace())
  if (!owner || (edge && !waba) || !reaches(token, owner)) return notThere(id, world.trace())
  if (edge) return jsonReply(pageOf(owner.phoneNumbers.map(numberData), `/${id}/${edge}`, token, parameters))
  if (waba) return jsonReply({ id: waba.id, name: waba.name, currency: 'INR', timezone_id: '71' })
  return jsonReply(numberData(owner.phoneNumbers.find((number) => number.id === id)!))
}

const reaches = ({ reaches: assigned, targets }: FakeToken, { id }: FakeWaba): boolean => {
  if (assigned) return assigned.includes(id)
  const reached = targets?.[MANAGEMENT] ?? 'all'
  return !Array.isArray(reached) || reached.includes(id)
}

const numberData = ({ id, displayPhoneNumber, verifiedName }: FakePhoneNumber) => ({
  id,
  display_phone_number: displayPhoneNumber,
  verified_name: verifiedName,
  quality_rating: 'GREEN',
  code_verification_status: 'VERIFIED',
})

const scopeMissing = (trace: string) =>
  errorReply(
    { code: 200, message: `(#200) Requires ${MANAGEMENT} permission to manage the object` },
    { status: 403, trace },
  )

const notThere = (id: string, trace: string) =>
  errorReply(
    {
      code: 100,
      error_subcode: 33,
      type: 'GraphMethodException',
      message: `Unsupported get request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
    },
    { trace },
  )
