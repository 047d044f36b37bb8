import type { ErrorInboxLabels } from '../../react/lib/labels/error-inbox-labels.js'
import { count } from './count.js'

export const errorInboxLabels: ErrorInboxLabels = {
  heading: 'रिपोर्ट किए गए एरर',
  lead: 'आपके मैसेज भेजने वाली सर्विस को Meta से मिले जवाब.',
  empty: 'कोई एरर रिपोर्ट नहीं हुआ है.',
  oldToken: (senders) =>
    senders ? `${senders} में अब भी पुराना टोकन इस्तेमाल हो रहा है` : 'कोई पुराना टोकन अब भी इस्तेमाल हो रहा है',
  count: (times) => count(times, { one: '# बार', other: '# बार' }),
  first: 'पहली बार',
  last: 'पिछली बार',
  reportedBy: 'किसने रिपोर्ट किया',
  unnamed: 'बिना नाम की सर्विस',
  token: 'टोकन',
  slots: {
    live: 'मौजूदा टोकन',
    candidate: 'नया टोकन',
    previous: 'पिछला टोकन',
  },
  wasLive: 'उस समय इस्तेमाल हो रहा टोकन',
  notKept: 'टोकन जो अब सेव नहीं है',
}
