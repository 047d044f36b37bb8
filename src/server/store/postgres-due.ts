/** Claims in one statement. `skip locked` gives callers at the same time different rows; the end of a claim keeps them apart afterwards. */
export const claimDueSql = (columns: string) => `with
  near as (${nearing('deadline_at', 'deadline_told_days')}),
  near_access as (${nearing('data_access_at', 'data_access_told_days')}),
  old as (
    select id from wac_credentials
    where asked_at < $2::timestamptz and ${FREE}
    order by asked_at limit $4::int
    for update skip locked
  ),
  due as (
    select id, min(rank) as rank
    from (select id, 1 from near union all select id, 1 from near_access union all select id, 2 from old) found (id, rank)
    group by id order by rank limit $4::int
  )
  update wac_credentials set claimed_until = $5::timestamptz
  where id in (select id from due)
  returning ${columns}, asked_at as "askedAt"`

export const renewClaimSql = (columns: string) => `update wac_credentials set
    claimed_until = $3::timestamptz,
    asked_at = coalesce($4::timestamptz, asked_at)
  where id = $1 and claimed_until = $2::timestamptz
  returning ${columns}`

const FREE = '(claimed_until is null or claimed_until <= $1::timestamptz)'

// for each threshold by itself, so that an index finds the few of it that nobody was told about
const nearing = (at: string, toldDays: string) => `
    select found.id
    from jsonb_array_elements_text($3::jsonb) as threshold (days),
    lateral (
      select id from wac_credentials
      where ${at} <= $1::timestamptz + threshold.days::float8 * interval '1 day'
        and ${toldDays} > threshold.days::float8 and ${FREE}
      order by ${at} limit $4::int
      for update skip locked
    ) found`
