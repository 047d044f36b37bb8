import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { root } from './packed.js'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { default: string } | string>
}

const EXPORTS: Record<string, string[]> = {
  '.': [
    'ApiCredentialsPanel',
    'CredentialList',
    'CredentialTimeline',
    'CredentialsProvider',
    'ErrorInbox',
    'ExpiryBanner',
    'ExpiryNotice',
    'GuidanceDialog',
    'GuidanceProvider',
    'GuidanceSummary',
    'PermissionTable',
    'ProofOfUse',
    'TokenComparisonView',
    'TokenForm',
    'TokenStatusCard',
    'WordsProvider',
    'browserDismissals',
    'createGuidanceHandle',
    'credentialMutations',
    'credentialQueries',
    'defaultLabels',
    'guidanceLinkFor',
    'guidanceOnError',
    'readGuidanceLink',
    'useCredential',
    'useCredentialAlerts',
    'useGuidance',
  ],
  './core': [
    'DEFAULT_REQUIREMENTS',
    'GUIDANCE',
    'MAX_TOKEN_LENGTH',
    'byUrgency',
    'compareTokens',
    'credentialAlerts',
    'findGuidance',
    'guidanceLink',
    'isTemporaryToken',
    'parseGraphError',
    'parseGraphErrors',
    'permissionMatrix',
    'readInspection',
    'redact',
    'tokenStatus',
    'triagePaste',
  ],
  './client': [
    'CredentialsError',
    'chakraFetch',
    'createCredentialsClient',
    'createTwoStepClient',
    'isCredentialsError',
  ],
  './server': [
    'createCredentials',
    'createCredentialsHandler',
    'createGraphClient',
    'createMemoryStore',
    'createPostgresStore',
    'createTokenVault',
  ],
  './server/node': ['lockDataDirectory'],
  './testing': [
    'FAKE_APPS',
    'FAKE_WABAS',
    'createFakeGraph',
    'createScenario',
    'expectNoTokenIn',
    'issueSampleTokens',
    'runClientContract',
    'scenarios',
  ],
  './testing/playwright': ['credentialsPage'],
  './locales/es': ['es'],
  './locales/pt-BR': ['ptBR'],
  './locales/hi': ['hi'],
  './locales/ar': ['ar'],
}

test('the entries are these', () => {
  const modules = Object.entries(manifest.exports).filter(([, target]) => JSON.stringify(target).includes('.js"'))
  expect(modules.map(([name]) => name)).toEqual(Object.keys(EXPORTS))
})

test.each(Object.entries(EXPORTS))('%s exports what it promises and nothing else', async (entry, names) => {
  const target = manifest.exports[entry]
  if (typeof target !== 'object') throw new Error(`${entry} is no module`)
  const module = (await import(pathToFileURL(join(root, target.default)).href)) as object
  expect(Object.keys(module).sort()).toEqual(names)
})
