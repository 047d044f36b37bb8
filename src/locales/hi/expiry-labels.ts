import type { ExpiryLabels } from '../../react/lib/labels/expiry-labels.js'
import { count } from './count.js'

export const expiryLabels: ExpiryLabels = {
  region: 'टोकन की चेतावनियाँ',
  lost: 'एक टोकन पर ध्यान देने की ज़रूरत है. चेतावनी देखने के लिए पेज रीलोड करें.',
  titles: {
    expiring: ({ place, fingerprint, when }) => `${place} का टोकन ${fingerprint} ${when} एक्सपायर होगा`,
    critical: ({ place, fingerprint, when }) => `${place} का टोकन ${fingerprint} ${when} एक्सपायर होगा`,
    expired: ({ place, fingerprint, when }) => `${place} का टोकन ${fingerprint} ${when} एक्सपायर हो गया`,
    'not-accepted': ({ place, fingerprint }) => `Meta अब ${place} के टोकन ${fingerprint} को स्वीकार नहीं करता`,
    'data-access': ({ place, fingerprint, when }) =>
      `${place} के टोकन ${fingerprint} का डेटा ऐक्सेस खत्म होने का समय: ${when}`,
    'missing-permission': ({ place, fingerprint }) => `${place} के टोकन ${fingerprint} के पास एक ज़रूरी परमिशन नहीं है`,
    'check-stale': ({ place, fingerprint }) => `${place} के टोकन ${fingerprint} की काफ़ी समय से जाँच नहीं हुई है`,
    'candidate-waiting': ({ place, fingerprint }) => `${place} के लिए एक नया टोकन ${fingerprint} तैयार है`,
  },
  effects: {
    expiring: (numbers) => `उसके बाद ${numbers} से मैसेज नहीं जाएँगे.`,
    critical: (numbers) => `उसके बाद ${numbers} से मैसेज नहीं जाएँगे.`,
    expired: (numbers) => `जब तक आप नया टोकन नहीं लगाते, ${numbers} से मैसेज नहीं जाएँगे.`,
    'not-accepted': (numbers) => `जब तक आप नया टोकन नहीं लगाते, ${numbers} से मैसेज नहीं जाएँगे.`,
    'data-access': () => 'इसे बनाने वाले व्यक्ति को ऐप में दोबारा लॉग इन करना होगा या इसकी जगह सिस्टम यूज़र टोकन लगाना होगा.',
    'missing-permission': (numbers) => `${numbers} के लिए ज़रूरी कुछ चीज़ें काम नहीं कर रही हैं.`,
    'check-stale': () => 'हो सकता है कि दिख रही जानकारी पुरानी हो. इसे दोबारा जाँचें.',
    'candidate-waiting': () => 'इसकी जाँच हो चुकी है, लेकिन यह इस्तेमाल में नहीं है. इसे इस्तेमाल करें या हटा दें.',
  },
  numbers: (first, others) => {
    if (first === null) return 'आपके नंबरों'
    return others === 0 ? first : `${first} और ${count(others, { one: '# अन्य नंबर', other: '# अन्य नंबरों' })}`
  },
  rotate: 'टोकन बदलें',
  look: 'टोकन पर जाएँ',
  remindTomorrow: 'कल याद दिलाएँ',
  remindedTomorrow: 'आपको कल याद दिलाया जाएगा.',
  showOthers: (others) => count(others, { one: '# और चेतावनी दिखाएँ', other: '# और चेतावनियाँ दिखाएँ' }),
  hideOthers: 'सिर्फ़ सबसे ज़रूरी चेतावनी दिखाएँ',
  clockBehind: (span) => `आपके डिवाइस की घड़ी ${span} पीछे है. यहाँ समय सर्वर के हिसाब से दिखता है.`,
  clockAhead: (span) => `आपके डिवाइस की घड़ी ${span} आगे है. यहाँ समय सर्वर के हिसाब से दिखता है.`,
  notShown: (others) =>
    count(others, {
      one: '# और चेतावनी यहाँ नहीं दिखाई गई है.',
      other: '# और चेतावनियाँ यहाँ नहीं दिखाई गई हैं.',
    }),
}
