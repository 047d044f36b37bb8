import * as v from 'valibot'
import type { CredentialRecord, CredentialStore } from '../credential-store.js'
import { dueMoments } from '../sweep/due-moments.js'
import { claimDueSql, renewClaimSql } from './postgres-due.js'
import { POSTGRES_MIGRATIONS } from './postgres-migrations.js'
import { storedEventSchema, storedRecordSchema } from './stored-record-schema.js'
import { toJsonb } from './to-jsonb.js'

export interface PostgresStoreOptions {
  /** `(text, params) => pool.query(text, params)` of `pg`, or the same of PGlite. PostgreSQL 15 or newer. */
  query: (text: string, params: unknown[]) => Promise<{ rows: unknown[] }>
}

const COLUMNS = `id, account_id as "accountId", label, requirements, version, revision, live, candidate, previous,
  alert_keys as "alertKeys", senders, errors`

const INSERT = `insert into wac_credentials
  (id, account_id, label, requirements, version, revision, live, candidate, previous,
   alert_keys, asked_at, deadline_at, deadline_told_days, data_access_at, data_access_told_days, senders, errors)
  values ($1, $2, $3, $4::jsonb, $5::int, $6::int, $7::jsonb, $8::jsonb, $9::jsonb,
    $10::jsonb, $11::timestamptz, $12::timestamptz, $13::float8, $14::timestamptz, $15::float8, $16::jsonb, $17::jsonb)
  on conflict (id) do nothing
  returning id`

const REPLACE = `with changed as (
    update wac_credentials set
      account_id = $2, label = $3, requirements = $4::jsonb, version = $5::int, revision = $6::int,
      live = $7::jsonb, candidate = $8::jsonb, previous = $9::jsonb,
      alert_keys = $10::jsonb,
      asked_at = case
        when live ->> 'fingerprint' = $7::jsonb ->> 'fingerprint' and $11::timestamptz is not null
          then greatest(asked_at, $11::timestamptz)
        else $11::timestamptz
      end,
      deadline_at = $12::timestamptz, deadline_told_days = $13::float8,
      data_access_at = $14::timestamptz, data_access_told_days = $15::float8,
      senders = $16::jsonb, errors = $17::jsonb
    where id = $1 and revision = $18::int
    returning id
  ), written as (
    insert into wac_events (credential_id, event)
    select changed.id, entry.event
    from changed, jsonb_array_elements($19::jsonb) with ordinality as entry (event, position)
    order by entry.position
  )
  select id from changed`

const EVENTS = `select id::text as id, event from wac_events
  where credential_id = $1 and ($2::text is null or id < $2::bigint)
  order by wac_events.id desc
  limit $3::int`

/** A store in PostgreSQL. Its tables, `wac_…`, are made and migrated before the first operation; every operation is one statement. */
export function createPostgresStore({ query }: PostgresStoreOptions): CredentialStore {
  let ready: Promise<void> | null = null

  async function migrate(): Promise<void> {
    for (const migration of POSTGRES_MIGRATIONS) await query(migration, [])
  }

  async function rows(text: string, params: unknown[]): Promise<unknown[]> {
    ready ??= migrate()
    try {
      await ready
    } catch (error) {
      ready = null // the database may be back for the next operation
      throw error
    }
    return (await query(text, params)).rows
  }

  return {
    async insert(record) {
      return (await rows(INSERT, parametersOf(record))).length === 1
    },

    async list(accountId) {
      const text = `select ${COLUMNS} from wac_credentials where account_id = $1 order by id collate "C"`
      return (await rows(text, [accountId])).map((row) => v.parse(storedRecordSchema, row))
    },

    async get(id) {
      const [row] = await rows(`select ${COLUMNS} from wac_credentials where id = $1`, [id])
      return row === undefined ? null : v.parse(storedRecordSchema, row)
    },

    async replace(record, expectedRevision, events) {
      const parameters = [...parametersOf(record), expectedRevision, toJsonb(events)]
      return (await rows(REPLACE, parameters)).length === 1
    },

    async events(id, { before, limit }) {
      return (await rows(EVENTS, [id, before, limit])).map((row) => {
        const stored = v.parse(v.object({ id: v.string(), event: storedEventSchema }), row)
        return { id: stored.id, ...stored.event }
      })
    },

    async claimDue({ now, checkedBefore, thresholds, until, limit }) {
      const before = checkedBefore && checkedBefore.toISOString()
      const due = [now.toISOString(), before, JSON.stringify(thresholds), limit, until.toISOString()]
      return (await rows(claimDueSql(COLUMNS), due)).map((row) => {
        const { askedAt, ...record } = v.parse(claimedSchema, row)
        return { record, askedAt, until }
      })
    },

    async renewClaim(id, until, next) {
      const moments = [until, next.until, next.askedAt].map((moment) => moment?.toISOString() ?? null)
      const [row] = await rows(renewClaimSql(COLUMNS), [id, ...moments])
      return row === undefined ? null : v.parse(storedRecordSchema, row)
    },
  }
}

// drivers read a `timestamptz` as a `Date`
const claimedSchema = v.object({ ...storedRecordSchema.entries, askedAt: v.nullable(v.date()) })

function parametersOf(record: CredentialRecord): unknown[] {
  const { id, accountId, label, requirements, version, revision, live, candidate, previous } = record
  const slots = [live, candidate, previous].map((slot) => slot && toJsonb(slot))
  const { askedAt, deadline, dataAccess } = dueMoments(record)
  const moments = [askedAt, deadline?.at, deadline?.toldDays, dataAccess?.at, dataAccess?.toldDays].map((moment) =>
    moment instanceof Date ? moment.toISOString() : (moment ?? null),
  )
  return [
    id,
    accountId,
    label,
    toJsonb(requirements),
    version,
    revision,
    ...slots,
    toJsonb(record.alertKeys),
    ...moments,
    toJsonb(record.senders),
    toJsonb(record.errors),
  ]
}
