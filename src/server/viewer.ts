/** Who asks, as the host's `authorize` knows them. */
export interface Viewer {
  accountId: string
  /** A name or id for the history. */
  actor: string
  can: 'manage' | 'view'
}
