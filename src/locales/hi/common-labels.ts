import type { CommonLabels } from '../../react/lib/labels/common-labels.js'
import { count } from './count.js'

export const commonLabels: CommonLabels = {
  checkAgain: 'दोबारा जाँचें',
  checking: 'जाँच हो रही है…',
  whatDoesThisMean: 'इसका क्या मतलब है?',
  tryAgain: 'दोबारा कोशिश करें',
  partFailed: 'पेज का यह हिस्सा लोड नहीं हो सका. इसे देखने के लिए पेज रीलोड करें.',
  notKnown: 'पता नहीं',
  never: 'कभी नहीं',
  neverExpires: 'कभी एक्सपायर नहीं होगा',
  justNow: 'एक मिनट से भी कम समय पहले',
  verySoon: 'एक मिनट से भी कम समय में',
  noToken: 'अभी कोई टोकन नहीं है',
  states: {
    valid: 'काम कर रहा है',
    expiring: 'जल्द एक्सपायर होगा',
    expired: 'एक्सपायर हो गया',
    invalid: 'स्वीकार नहीं हुआ',
    unknown: 'जाँच नहीं हो सकी',
  },
  account: (id) => `अकाउंट ${id}`,
  number: (id) => `नंबर ${id}`,
  tokenTypes: {
    SYSTEM_USER: 'सिस्टम यूज़र टोकन',
    USER: 'यूज़र टोकन',
    PAGE: 'पेज टोकन',
    APP: 'ऐप टोकन',
  },
  otherTokenType: (type) => `${type} टोकन`,
  tokenKind: (type, lifetime) => `${type}, ${lifetime}`,
  lifetimeNever: 'कभी एक्सपायर नहीं होता',
  lifetimeTemporary: 'कुछ समय के लिए',
  lifetimeDays: (days) => count(days, { one: '# दिन', other: '# दिन' }),
  permissionUses: {
    whatsapp_business_messaging: 'मैसेज भेजना और पाना',
    whatsapp_business_management: 'टेम्पलेट, नंबर और सेटिंग',
    business_management: 'बिज़नेस अकाउंट की जानकारी देखना',
  },
}
