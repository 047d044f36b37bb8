import type { TimelineLabels } from '../../react/lib/labels/timeline-labels.js'
import { count } from './count.js'

export const timelineLabels: TimelineLabels = {
  heading: 'हिस्ट्री',
  empty: 'अभी कुछ नहीं हुआ है. हर जाँच और टोकन में हर बदलाव यहाँ दिखेगा.',
  failed: 'हिस्ट्री लोड नहीं हो सकी.',
  more: 'पहले की एंट्री दिखाएँ',
  loadingMore: 'लोड हो रहा है…',
  moreFailed: 'पहले की एंट्री लोड नहीं हो सकीं.',
  filter: 'दिखाएँ',
  all: 'सब कुछ',
  kinds: {
    staged: 'नए टोकन',
    checked: 'जाँच',
    promoted: 'टोकन बदलना',
    undone: 'टोकन वापस लाना',
    discarded: 'हटाए गए टोकन',
    renewed: 'टोकन रिन्यू करना',
    warned: 'चेतावनियाँ',
    'error-seen': 'एरर',
  },
  shown: (shown, loaded, more) => {
    const entries = count(loaded, { one: '# एंट्री', other: '# एंट्री' })
    if (shown < loaded) return more ? `हाल की ${entries} में से ${shown}` : `${entries} में से ${shown}`
    if (loaded === 1) return entries
    return more ? `हाल की ${entries}` : `सभी ${entries}`
  },
  noneOfKind: 'इस तरह का कुछ नहीं हुआ है.',
  noneOfKindYet: 'अब तक दिखी एंट्री में इस तरह का कुछ नहीं है. पहले की एंट्री में हो सकता है.',
  bySystem: 'सर्वर द्वारा',
  byActor: (actor) => `${actor} द्वारा`,
  code: (code, subcode) => (subcode === null ? `${code ?? '?'}` : `${code ?? '?'}, सबकोड ${subcode}`),
  events: {
    staged: (fingerprint) => `नया टोकन ${fingerprint} पेस्ट किया गया`,
    checked: (fingerprint) => `टोकन ${fingerprint} की जाँच की गई`,
    promoted: (fingerprint) => `टोकन ${fingerprint} इस्तेमाल में लाया गया`,
    undone: (fingerprint) => `टोकन ${fingerprint} वापस लाया गया`,
    discarded: (fingerprint) => `नया टोकन ${fingerprint} हटाया गया`,
    renewed: (fingerprint) => `टोकन रिन्यू किया गया: ${fingerprint}`,
    warned: (fingerprint) => `टोकन ${fingerprint} के बारे में चेतावनी दी गई`,
    'error-seen': (fingerprint, code) => `टोकन ${fingerprint} के साथ एरर ${code} मिला`,
  },
  outcomes: {
    inspected: 'Meta ने जवाब दिया',
    'not-inspectable': 'Meta ने देखने नहीं दिया',
    failed: 'जाँच नहीं हो सकी',
  },
  acknowledged: (losses) => count(losses, { one: '# नुकसान स्वीकार किया गया', other: '# नुकसान स्वीकार किए गए' }),
}
