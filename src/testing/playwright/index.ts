export { credentialsPage, type CredentialsPage, type CredentialsPageNames } from './credentials-page.js'
