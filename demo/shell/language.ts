import type { Translation } from '@chakrahq/whatsapp-credentials'

const LANGUAGES: Partial<Record<string, () => Promise<Translation>>> = {
  ar: async () => (await import('@chakrahq/whatsapp-credentials/locales/ar')).ar,
  es: async () => (await import('@chakrahq/whatsapp-credentials/locales/es')).es,
  hi: async () => (await import('@chakrahq/whatsapp-credentials/locales/hi')).hi,
  'pt-BR': async () => (await import('@chakrahq/whatsapp-credentials/locales/pt-BR')).ptBR,
}

/** The language that the address asks for, as in `?locale=ar`; English needs nothing. */
export async function loadLanguage(): Promise<Translation | undefined> {
  const translation = await LANGUAGES[new URLSearchParams(window.location.search).get('locale') ?? '']?.()
  if (translation) document.documentElement.dir = translation.dir
  return translation
}
