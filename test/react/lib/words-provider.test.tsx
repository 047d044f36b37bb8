import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { es } from '../../../src/locales/es.js'
import { CredentialTimeline, ExpiryNotice, TokenStatusCard, WordsProvider } from '../../../src/react/index.js'
import { sampleCredential } from '../support/sample.js'

describe('a language from the provider', () => {
  it('speaks in every part, dates and numbers included', async () => {
    const { live } = await sampleCredential('five-days-left')
    render(
      <WordsProvider {...es} timeZone="UTC" now={() => new Date('2026-11-22T08:30:00Z')}>
        <TokenStatusCard slot={live} />
      </WordsProvider>,
    )
    expect(screen.getByRole('region', { name: 'Token actual' })).toHaveTextContent('27 nov 2026')
    expect(screen.getByText('Caduca pronto')).toBeVisible()
    expect(screen.getAllByText('dentro de 5 días')[0]).toBeVisible()
  })

  it('is named on every root, with its direction', async () => {
    const { live, alerts } = await sampleCredential('five-days-left')
    const { container } = render(
      <div dir="ltr" lang="en">
        <WordsProvider locale="ar" dir="rtl">
          <TokenStatusCard slot={live} />
          {alerts[0] ? <ExpiryNotice alert={alerts[0]} place="Acme" /> : null}
          <CredentialTimeline events={[]} />
        </WordsProvider>
      </div>,
    )
    await screen.findByRole('heading', { name: 'History' })
    const roots = [...container.querySelectorAll('.wac-root')]
    expect(roots.length).toBeGreaterThan(2)
    expect(roots.map((root) => [root.getAttribute('dir'), root.getAttribute('lang')])).toEqual(
      roots.map(() => ['rtl', 'ar']),
    )
  })

  it('leaves both to the page when it says nothing', async () => {
    const { live } = await sampleCredential('permanent')
    const { container } = render(<TokenStatusCard slot={live} />)
    expect(container.querySelector('.wac-root')).not.toHaveAttribute('dir')
    expect(container.querySelector('.wac-root')).not.toHaveAttribute('lang')
  })

  it('lets the host say otherwise for one part', async () => {
    const { live } = await sampleCredential('permanent')
    render(
      <WordsProvider {...es}>
        <TokenStatusCard slot={live} lang="es-MX" dir="rtl" />
      </WordsProvider>,
    )
    expect(screen.getByRole('region', { name: 'Token actual' })).toHaveAttribute('lang', 'es-MX')
    expect(screen.getByRole('region', { name: 'Token actual' })).toHaveAttribute('dir', 'rtl')
  })
})
