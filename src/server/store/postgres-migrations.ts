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
