import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ExpiryNotice } from '../../../src/react/components/expiry-notice/expiry-notice.js'
import { WordsProvider } from '../../../src/react/index.js'

const NOW = new Date('2026-11-22T08:30:00Z')

test.each([
  ['loses', 'in 2 days', '2026-11-24T08:30:00Z', 2],
  ['lost', '2 days ago', '2026-11-20T08:30:00Z', 0],
])('says that a token %s its access to data %s', (verb, when, at, daysLeft) => {
  render(
    <WordsProvider now={() => NOW} timeZone="UTC">
      <ExpiryNotice
        place="Acme WhatsApp"
        alert={{
          key: 'a1b2-c3d4:data-access-7d',
          kind: 'data-access',
          severity: 'warning',
          fingerprint: 'a1b2-c3d4',
          deadline: { at: new Date(at), clock: 'data-access' },
          daysLeft,
          serves: [],
        }}
      />
    </WordsProvider>,
  )
  expect(screen.getByText((_, element) => element?.tagName === 'STRONG')).toHaveTextContent(
    `Token a1b2-c3d4 for Acme WhatsApp ${verb} its access to data ${when}`,
  )
})
