import { FAKE_APPS } from './fake-business.js'

/** When a clock of a token runs out; `absent`: Graph leaves the field out. */
export type FakeExpiry = Date | 'never' | 'absent'

/** What a permission reaches: target ids, `all` (no list), or `unlisted` (an empty list). */
export type FakeTargets = string[] | 'all' | 'unlisted'

export interface FakeTokenOptions {
  /** @default 'SYSTEM_USER' */
  type?: string | undefined
  /** @default the app "Acme Messaging" */
  appId?: string | undefined
  /** @default '122100000000001' */
  userId?: string | undefined
  /** @default both WhatsApp permissions and `business_management` */
  scopes?: string[] | undefined
  /** Targets by permission, `all` where one is absent; `null`: no granular list in the answer. @default {} */
  targets?: Record<string, FakeTargets> | null | undefined
  /** Accounts that are really assigned, where that differs from the targets. */
  reaches?: string[] | undefined
  /** @default now */
  issuedAt?: Date | undefined
  /** @default 'never' */
  expiresAt?: FakeExpiry | undefined
  /** @default 'never' */
  dataAccessExpiresAt?: FakeExpiry | undefined
  /** Subcode of error 190 for a token that is not accepted, whatever its date says; `null` for none. */
  invalid?: number | null | undefined
  /** Makes the same token each time; without it, each token of one fake Graph differs. */
  seed?: string | undefined
}

/** A token as the fake Graph keeps it. */
export interface FakeToken {
  token: string
  type: string
  appId: string
  userId: string
  scopes: string[]
  targets: Record<string, FakeTargets> | null
  reaches: string[] | null
  issuedAt: Date
  expiresAt: FakeExpiry
  dataAccessExpiresAt: FakeExpiry
  /** `undefined`: accepted. */
  invalid: number | null | undefined
}

export const ALL_SCOPES = ['whatsapp_business_messaging', 'whatsapp_business_management', 'business_management']

export const createFakeToken = (options: FakeTokenOptions, seed: string, now: Date): FakeToken => ({
  token: tokenText(options.seed ?? seed),
  type: options.type ?? 'SYSTEM_USER',
  appId: options.appId ?? FAKE_APPS.own.id,
  userId: options.userId ?? '122100000000001',
  scopes: options.scopes ?? ALL_SCOPES,
  targets: options.targets === undefined ? {} : options.targets,
  reaches: options.reaches ?? null,
  issuedAt: options.issuedAt ?? now,
  expiresAt: options.expiresAt ?? 'never',
  dataAccessExpiresAt: options.dataAccessExpiresAt ?? 'never',
  invalid: options.invalid,
})

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 196

const tokenText = (seed: string): string => {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0
  let text = 'EAAFAKE'
  while (text.length < LENGTH - 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    text += ALPHABET[Math.floor((state / 2 ** 32) * ALPHABET.length)]!
  }
  return `${text}ZDZD`
}
