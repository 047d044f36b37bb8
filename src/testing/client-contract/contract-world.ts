import type { CredentialsClient } from '../../contract/index.js'

/** What a host gives each check of `runClientContract`: a client of its own backend, on a credential that works. */
export interface ContractWorld {
  client: CredentialsClient
  /** A credential with a live token and no candidate. */
  credentialId: string
  /** A token other than the live one that works and loses nothing. */
  goodToken: string
  /** A token that Meta does not accept; without it, that check is skipped. */
  refusedToken?: string | undefined
  /** A token that works and can do less than the live one; without it, that check is skipped. */
  lesserToken?: string | undefined
  /** Somebody who may look, not change; without it, that check is skipped. */
  viewer?: CredentialsClient | undefined
  /** Called after the check, whatever came of it. */
  close?: (() => Promise<void> | void) | undefined
}

/** A promise of the contract and how it is tried. Rejects when it is not kept; answers `skipped` when the world cannot try it. */
export interface ContractCheck {
  name: string
  run: (world: ContractWorld) => Promise<'skipped' | void>
}
