import type { ListLabels } from '../../react/lib/labels/list-labels.js'
import { count } from './count.js'

export const listLabels: ListLabels = {
  heading: 'सभी क्रेडेंशियल',
  search: 'खोजें',
  searchHelp: 'नाम, ID, फ़िंगरप्रिंट, फ़ोन नंबर या WhatsApp Business अकाउंट ID',
  clear: 'खोज मिटाएँ',
  count: ({ shown, total, needAction }) => {
    const all = count(total, { one: '# क्रेडेंशियल', other: '# क्रेडेंशियल' })
    const found = shown === total ? all : `${all} में से ${shown}`
    if (needAction === 0) return found
    return `${found} · ${count(needAction, { one: '# पर ध्यान देना ज़रूरी', other: '# पर ध्यान देना ज़रूरी' })}`
  },
  found: (found) => count(found, { one: '# क्रेडेंशियल मिला', other: '# क्रेडेंशियल मिले' }),
  noMatch: (search) => `“${search}” से मेल खाने वाला कुछ नहीं मिला.`,
  noMatchHelp: 'नाम का कोई हिस्सा, फ़ोन नंबर के आखिरी अंक या फ़िंगरप्रिंट डालकर देखें.',
  tokenPasted: 'यह ऐक्सेस टोकन जैसा लगता है, इसलिए इसे खोज में नहीं डाला गया. यहाँ टोकन अपने फ़िंगरप्रिंट से पहचाना जाता है: उसे खोजें.',
  empty: 'अभी कोई क्रेडेंशियल नहीं है.',
  emptyHelp: 'पहले कोई WhatsApp नंबर कनेक्ट करें. फिर उसका ऐक्सेस टोकन यहाँ दिखेगा.',
  loading: 'क्रेडेंशियल लोड हो रहे हैं…',
  expires: 'एक्सपायर होगा',
  expired: 'एक्सपायर हुआ',
  dataAccess: 'डेटा ऐक्सेस की एक्सपायरी',
  serves: (first, others) =>
    others === 0 ? first : `${first} और ${count(others, { one: '# अन्य नंबर', other: '# अन्य नंबर' })}`,
  noNumbers: 'किसी नंबर की जानकारी नहीं है',
  notes: {
    critical: 'बस एक्सपायर होने वाला है',
    'missing-permission': 'एक परमिशन नहीं है',
    'check-stale': 'काफ़ी समय से जाँच नहीं हुई',
    'candidate-waiting': 'एक नया टोकन तैयार है',
  },
}
