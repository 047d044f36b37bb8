import { CredentialsProvider, ExpiryBanner, GuidanceProvider, type Translation } from '@chakrahq/whatsapp-credentials'
import '@chakrahq/whatsapp-credentials/styles.css'
import { lazy, Suspense } from 'react'
import { client } from './client.js'
import { CredentialPicker } from './credential-picker.js'
import { guidance } from './guidance.js'
import { HelpDeskCard } from './help-desk-card.js'
import { openTicket } from './help-desk.js'
import { AllCredentialsPage } from './pages/all-credentials-page.js'
import { ApiCredentialsPage } from './pages/api-credentials-page.js'
import { EmptyPage } from './pages/empty-page.js'
import { ALL_CREDENTIALS_PATH, credentialOf, credentialPath, ROUTES, shopOf } from './routes.js'
import { SampleTokens } from './sample-tokens.js'
import { SendersCard } from './senders-card.js'
import { SideNavigation } from './side-navigation.js'
import { SweepCard } from './sweep-card.js'
import { TopBar } from './top-bar.js'
import { navigate, usePath, useSearch } from './use-path.js'

export function App({ language }: { language: Translation | undefined }) {
  return (
    <CredentialsProvider client={client} onOpenTicket={openTicket} {...language}>
      <GuidanceProvider handle={guidance} openFromUrl={useSearch()}>
        <div className="shell">
          <SideNavigation />
          <TopBar />
          <div className="shell-page">
            <ExpiryBanner
              className="shell-banner"
              onRotate={(credentialId) => navigate(credentialPath(credentialId))}
            />
            <Page path={usePath()} />
          </div>
        </div>
      </GuidanceProvider>
    </CredentialsProvider>
  )
}

// Its server comes with it: nobody else has to load that.
const ThousandPage = lazy(async () => (await import('./thousand/thousand-page.js')).loadThousandPage())

function Page({ path }: { path: string }) {
  const shop = shopOf(path)
  if (shop !== undefined) {
    return (
      <main className="shell-main shell-list">
        <Suspense fallback={<p role="status">Making 1,000 numbers…</p>}>
          <ThousandPage credentialId={shop} />
        </Suspense>
      </main>
    )
  }
  if (path === ALL_CREDENTIALS_PATH) {
    return (
      <main className="shell-main shell-list">
        <AllCredentialsPage />
      </main>
    )
  }
  const credentialId = credentialOf(path)
  if (credentialId === null) {
    const route = ROUTES.find((candidate) => candidate.path === path)
    return (
      <main className="shell-main">
        <EmptyPage title={route?.title ?? 'Page not found'} />
      </main>
    )
  }
  return (
    <div className="shell-main shell-with-samples">
      <main>
        <div className="shell-crumbs">
          <p>Settings › WhatsApp Configuration</p>
          <CredentialPicker credentialId={credentialId} />
        </div>
        <ApiCredentialsPage key={credentialId} credentialId={credentialId} />
      </main>
      <div className="shell-extras">
        <SampleTokens />
        <SendersCard credentialId={credentialId} />
        <SweepCard />
        <HelpDeskCard />
      </div>
    </div>
  )
}
