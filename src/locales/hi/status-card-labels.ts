import type { StatusCardLabels } from '../../react/lib/labels/status-card-labels.js'

export const statusCardLabels: StatusCardLabels = {
  heading: 'मौजूदा टोकन',
  help: {
    valid: 'Meta इस टोकन को स्वीकार कर रहा है. मैसेज भेजे जा सकते हैं.',
    expiring: 'यह अभी काम कर रहा है. इसके एक्सपायर होने से पहले नया टोकन लगाएँ, नहीं तो मैसेज रुक जाएँगे.',
    expired: 'इसका समय खत्म हो गया है, इसलिए मैसेज नहीं जा रहे हैं. अभी नया टोकन चाहिए.',
    invalid: 'Meta अब इसे स्वीकार नहीं करता, इसलिए मैसेज नहीं जा रहे हैं. अभी नया टोकन चाहिए.',
    unknown: 'Meta ने नहीं बताया कि यह काम करता है या नहीं. यही इस्तेमाल होता रहेगा, कुछ नहीं बदला है.',
  },
  dataAccessHelp:
    'डेटा ऐक्सेस टोकन से पहले खत्म होगा. मालिक को ऐप में दोबारा लॉग इन करना होगा या इसकी जगह सिस्टम यूज़र टोकन लगाना होगा.',
  lacking: 'Meta इस टोकन को स्वीकार करता है, लेकिन इसमें कुछ ज़रूरी चीज़ नहीं है: “परमिशन” देखें.',
  acceptedBefore: 'पिछली जाँच में Meta ने इस टोकन को स्वीकार किया था.',
  noTokenHelp: 'जब तक कोई टोकन नहीं है, API से मैसेज नहीं भेजे जा सकते.',
  lastCheckFailed: 'पिछली जाँच नहीं हो सकी',
  checkFailed: (age) =>
    `पिछली जाँच पूरी नहीं हो सकी. आपको Meta का पिछला जवाब दिख रहा है, जो ${age} मिला था. टोकन इस्तेमाल होता रहेगा.`,
  notInspectable: 'Meta इस ऐप को यह टोकन देखने नहीं देता. फिर भी टोकन काम कर सकता है.',
  lastError: (error) => `Meta ने इस टोकन से भेजे गए एक मैसेज को स्वीकार नहीं किया: ${error}.`,
  errorCode: (code, subcode) =>
    code === null ? 'कोई एरर कोड नहीं' : subcode === null ? `एरर ${code}` : `एरर ${code}, सबकोड ${subcode}`,
  app: 'ऐप',
  kind: 'प्रकार',
  owner: 'मालिक',
  ownerId: (id) => `यूज़र ${id}`,
  issued: 'जारी हुआ',
  expires: 'एक्सपायर होगा',
  expired: 'एक्सपायर हुआ',
  dataAccess: 'डेटा ऐक्सेस की एक्सपायरी',
  lastChecked: 'पिछली जाँच',
  lastTried: 'पिछली कोशिश',
  fingerprint: 'फ़िंगरप्रिंट',
  added: 'जोड़ा गया',
  addedBy: (actor) => `${actor} द्वारा`,
  lastUsed: 'पिछली बार इस्तेमाल',
  noReport: 'अभी कोई रिपोर्ट नहीं',
  today: 'आज',
  lifetime: (from, to) => `“${from}” से “${to}” तक`,
  lifetimeOfTwo: (from, to, later) => `“${from}” से “${to}” तक, बाद में: “${later}”`,
  unknownEnd: 'Meta ने नहीं बताया कि यह कब एक्सपायर होगा',
}
