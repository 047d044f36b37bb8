import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { ROUTES, type Route, type RouteName } from '../../src/contract/routes.js'
import { credentialAlertSchema } from '../../src/contract/schemas/credential-alert.js'
import { credentialEventSchema, credentialEventsSchema } from '../../src/contract/schemas/credential-event.js'
import { credentialListSchema, credentialSchema } from '../../src/contract/schemas/credential.js'
import { graphErrorSchema } from '../../src/contract/schemas/graph-error.js'
import { instantSchema } from '../../src/contract/schemas/instant.js'
import { problemSchema } from '../../src/contract/schemas/problem.js'
import { promoteRequestSchema, stageRequestSchema } from '../../src/contract/schemas/requests.js'
import { reportedErrorSchema } from '../../src/contract/schemas/reported-error.js'
import { requirementsSchema } from '../../src/contract/schemas/requirements.js'
import { senderUseSchema } from '../../src/contract/schemas/sender-use.js'
import { lossSchema, tokenComparisonSchema } from '../../src/contract/schemas/token-comparison.js'
import { tokenInspectionSchema } from '../../src/contract/schemas/token-inspection.js'
import { tokenSlotSchema } from '../../src/contract/schemas/token-slot.js'
import { deadlineSchema, tokenStatusSchema } from '../../src/contract/schemas/token-status.js'
import { phoneNumberSchema, wabaReachSchema } from '../../src/contract/schemas/waba-reach.js'

const schemas = {
  Credential: credentialSchema,
  CredentialAlert: credentialAlertSchema,
  CredentialEvent: credentialEventSchema,
  CredentialEvents: credentialEventsSchema,
  CredentialList: credentialListSchema,
  Deadline: deadlineSchema,
  GraphError: graphErrorSchema,
  Instant: instantSchema,
  Loss: lossSchema,
  PhoneNumber: phoneNumberSchema,
  Problem: problemSchema,
  PromoteRequest: promoteRequestSchema,
  ReportedError: reportedErrorSchema,
  Requirements: requirementsSchema,
  SenderUse: senderUseSchema,
  StageRequest: stageRequestSchema,
  TokenComparison: tokenComparisonSchema,
  TokenInspection: tokenInspectionSchema,
  TokenSlot: tokenSlotSchema,
  TokenStatus: tokenStatusSchema,
  WabaReach: wabaReachSchema,
}

const refusals = {
  400: 'The request is malformed: its JSON, its `If-Match` or its query.',
  401: 'Nobody is signed in.',
  403: 'The account may only view, or the write comes from another site.',
  404: 'There is no such credential, or it is another account’s.',
  409: 'The candidate would lose something that the request does not acknowledge; `losses` lists it.',
  412: 'The credential has changed since that version; `credential` is how it is now.',
  413: 'The body is too large.',
  415: 'The body is not `application/json`.',
  422: 'The body has the wrong shape, or the token cannot be used that way.',
  428: '`If-Match` is missing.',
  429: 'Too many requests; `Retry-After` says how many seconds to wait.',
  500: 'The server failed.',
  502: 'Graph failed.',
} as const
type Refusal = keyof typeof refusals

interface Operation {
  summary: string
  schema: keyof typeof schemas | null
  body?: keyof typeof schemas
  refusals: Refusal[]
}

const read: Refusal[] = [401, 404, 429, 500]
const write: Refusal[] = [400, 401, 403, 404, 412, 428, 429, 500]

const operations: Record<RouteName, Operation> = {
  list: { summary: 'All credentials of the account', schema: 'CredentialList', refusals: [401, 429, 500] },
  openapi: { summary: 'This document', schema: null, refusals: [] },
  get: { summary: 'One credential', schema: 'Credential', refusals: read },
  stage: {
    summary: 'Check a token and keep it as the candidate; the live token is not touched',
    schema: 'Credential',
    body: 'StageRequest',
    refusals: [...write, 413, 415, 422],
  },
  discard: { summary: 'Forget the candidate', schema: 'Credential', refusals: write },
  promote: {
    summary: 'Make the candidate live; the live token becomes the previous one',
    schema: 'Credential',
    body: 'PromoteRequest',
    refusals: [...write, 409, 413, 415, 422],
  },
  undo: { summary: 'Make the previous token live again', schema: 'Credential', refusals: [...write, 422] },
  check: { summary: 'Ask Graph again about the live token and the candidate', schema: 'Credential', refusals: write },
  renew: {
    summary: 'Exchange the live token and stage the result as a candidate',
    schema: 'Credential',
    refusals: [...write, 422, 502],
  },
  events: { summary: 'What happened, newest first', schema: 'CredentialEvents', refusals: [...read, 400] },
}

const ref = (kind: 'schemas' | 'parameters' | 'responses' | 'headers', name: string | number) => ({
  $ref: `#/components/${kind}/${name}`,
})
const json = (schema: object) => ({ 'application/json': { schema } })

const parametersOf = ({ name, path, write: needsVersion }: Route) => [
  ...(path.includes(':id') ? [ref('parameters', 'Id')] : []),
  ...(needsVersion ? [ref('parameters', 'IfMatch')] : []),
  ...(name === 'events' ? [ref('parameters', 'Before'), ref('parameters', 'Limit')] : []),
]

const operationOf = (route: Route) => {
  const { summary, schema, body, refusals: statuses } = operations[route.name]
  const parameters = parametersOf(route)
  return {
    operationId: route.name,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: json(ref('schemas', body)) } }),
    responses: {
      200: {
        description: 'Done',
        ...(schema === 'Credential' && { headers: { ETag: ref('headers', 'ETag') } }),
        content: json(schema ? ref('schemas', schema) : { type: 'object' }),
      },
      ...Object.fromEntries(statuses.map((status) => [status, ref('responses', `Refused${status}`)])),
    },
  }
}

const pathsOf = (): Record<string, Record<string, object>> => {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of ROUTES) {
    const path = route.path.replace(':id', '{id}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) }
  }
  return paths
}

const problemResponse = ([status, description]: [string, string]): [string, object] => [
  `Refused${status}`,
  {
    description,
    ...(status === '429' && { headers: { 'Retry-After': ref('headers', 'RetryAfter') } }),
    content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } },
  },
]

/** The contract as OpenAPI 3.1, made from the routes and the schemas. Paths are relative to the mount point; how to sign in is the host's. */
export const openapiDocument = (): object => ({
  openapi: '3.1.1',
  info: {
    title: 'WhatsApp credentials',
    version: '1.0.0',
    description:
      'What the API Credentials screen asks of a server. Every answer is `no-store`. A token is in the body of `stage`, and in nothing that comes back.',
  },
  servers: [{ url: '/api/whatsapp/credentials', description: 'Where the host mounts the handler' }],
  paths: pathsOf(),
  components: {
    parameters: {
      Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      IfMatch: {
        name: 'If-Match',
        in: 'header',
        required: true,
        description: '`"<version>"` of the credential as last seen.',
        schema: { type: 'string', pattern: '^"\\d+"$' },
      },
      Before: {
        name: 'before',
        in: 'query',
        description: 'Id of the last event seen: what comes after it is older.',
        schema: { type: 'string' },
      },
      Limit: { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, default: 50 } },
    },
    headers: {
      ETag: { description: '`"<version>"`', schema: { type: 'string' } },
      RetryAfter: { description: 'Seconds', schema: { type: 'integer' } },
    },
    responses: Object.fromEntries(Object.entries(refusals).map(problemResponse)),
    schemas: toJsonSchemaDefs(schemas, {
      target: 'draft-2020-12',
      typeMode: 'input',
      overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    }),
  },
})
