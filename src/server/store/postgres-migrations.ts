/** Each entry is run once, in order, and never changed after it was released. */
const MIGRATIONS = [
  `create table wac_credentials (
    id text primary key,
    account_id text not null,
    label text not null,
    requirements jsonb not null,
    version integer not null,
    revision integer not null,
    live jsonb,
    candidate jsonb,
    previous jsonb
  );
  create index wac_credentials_account on wac_credentials (account_id, id);
  create table wac_events (
    id bigint generated always as identity primary key,
    credential_id text not null references wac_credentials (id) on delete cascade,
    event jsonb not null
  );
  create index wac_events_credential on wac_events (credential_id, id desc);`,

  // the moments are derived from the record; rows of before get what can be read without judging
  `alter table wac_credentials
    add alert_keys jsonb not null default '[]',
    add asked_at timestamptz,
    add deadline_at timestamptz,
    add deadline_told_days double precision,
    add data_access_at timestamptz,
    add data_access_told_days double precision,
    add claimed_until timestamptz;
  update wac_credentials set
    asked_at = coalesce((live #>> '{check,checkedAt}')::timestamptz, 'epoch'),
    deadline_at = case when live #>> '{inspection,isValid}' = 'false' then 'epoch'
      else (live #>> '{inspection,expiry,at}')::timestamptz end,
    deadline_told_days = 1000000000,
    data_access_at = (live #>> '{inspection,dataAccessExpiry,at}')::timestamptz,
    data_access_told_days = 1000000000
  where jsonb_typeof(live) = 'object';
  create index wac_credentials_asked on wac_credentials (asked_at) where asked_at is not null;
  create index wac_credentials_deadline on wac_credentials (deadline_at, deadline_told_days)
    where deadline_at is not null;
  create index wac_credentials_data_access on wac_credentials (data_access_at, data_access_told_days)
    where data_access_at is not null;`,

  `alter table wac_credentials
    add senders jsonb not null default '[]',
    add errors jsonb not null default '[]';`,
]

/** One statement for each migration. The lock makes processes that start together wait for each other. */
export const POSTGRES_MIGRATIONS = MIGRATIONS.map(
  (body, index) => `do $wac$
begin
  perform pg_advisory_xact_lock(7402418693015521);
  perform set_config('client_min_messages', 'warning', true);
  create table if not exists wac_migrations (id integer primary key, applied_at timestamptz not null default now());
  if not exists (select from wac_migrations where id = ${index + 1}) then
    ${body}
    insert into wac_migrations (id) values (${index + 1});
  end if;
end
$wac$`,
)
