import type { PermissionLabels } from '../../react/lib/labels/permission-labels.js'
import { count } from './count.js'

const accountsOf = (accounts: number) => count(accounts, { one: '# अकाउंट', other: '# अकाउंट' })

export const permissionLabels: PermissionLabels = {
  heading: 'परमिशन',
  neededFor: 'किसके लिए ज़रूरी',
  recommended: 'सुझाई गई',
  states: {
    granted: 'मिली हुई है',
    'granted-all': 'सभी के लिए मिली हुई है',
    elsewhere: 'सिर्फ़ दूसरे अकाउंट के लिए',
    missing: 'नहीं मिली है',
    'cannot-tell': 'जाँच नहीं हो सकी',
  },
  losses: {
    whatsapp_business_messaging: 'यह अकाउंट मैसेज नहीं भेज सकता.',
    whatsapp_business_management: 'इस अकाउंट के टेम्पलेट और नंबर नहीं बदले जा सकते.',
    business_management: 'बिज़नेस का नाम नहीं देखा जा सकता. मैसेज पर कोई असर नहीं है.',
  },
  otherLoss: 'जिन चीज़ों को यह परमिशन चाहिए, वे काम नहीं कर रही हैं.',
  doubts: {
    whatsapp_business_messaging: 'इसके बिना यह अकाउंट मैसेज नहीं भेज पाएगा.',
    whatsapp_business_management: 'इसके बिना इस अकाउंट के टेम्पलेट और नंबर नहीं बदले जा सकेंगे.',
    business_management: 'इसके बिना बिज़नेस का नाम नहीं देखा जा सकेगा.',
  },
  otherDoubt: 'इसके बिना वे चीज़ें काम नहीं करेंगी जिन्हें यह परमिशन चाहिए.',
  reach: 'अकाउंट तक पहुँच',
  reachStates: {
    reachable: (numbers) => count(numbers, { one: '# नंबर', other: '# नंबर' }),
    denied: () => 'मना किया गया',
    unknown: () => 'जाँच नहीं हो सकी',
  },
  reachHelp: {
    reachable: '',
    denied: 'Meta ने मना किया: कोई परमिशन नहीं है, या यह अकाउंट इस टोकन के मालिक को असाइन नहीं है.',
    unknown: 'फिर भी यह काम कर सकता है.',
  },
  serves: (numbers, accounts) => `${accountsOf(accounts)} के ${count(numbers, { one: '# नंबर', other: '# नंबरों' })} के लिए`,
  extra: (permissions) => count(permissions, { one: '# और परमिशन', other: '# और परमिशन' }),
  extraHelp: 'यहाँ इनकी ज़रूरत नहीं है.',
  unknown: 'Meta ने नहीं बताया कि यह टोकन क्या-क्या कर सकता है.',
  over: 'यह टोकन अब काम नहीं करता. पहले यह इतना कर सकता था.',
  noAccounts: 'सभी अकाउंट',
}
