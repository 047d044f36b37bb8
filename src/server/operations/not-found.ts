import { CredentialsError } from '../../contract/index.js'

/** The same for a credential that does not exist and for one of another account. */
export const notFound = () => new CredentialsError('not-found', 'There is no such credential.')
