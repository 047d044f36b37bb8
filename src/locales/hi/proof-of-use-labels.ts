import type { ProofOfUseLabels } from '../../react/lib/labels/proof-of-use-labels.js'
import { count } from './count.js'

export const proofOfUseLabels: ProofOfUseLabels = {
  heading: 'क्या नया टोकन इस्तेमाल हो रहा है?',
  noReport: 'अभी कोई रिपोर्ट नहीं. आपके मैसेज भेजने वाली सर्विस ने नहीं बताया है कि वे कौन-सा टोकन इस्तेमाल करती हैं.',
  notUsed: 'अभी तक किसी सर्विस ने नया टोकन इस्तेमाल नहीं किया है.',
  firstUsed: (when, sender) =>
    sender === null ? `पहली बार ${when} पर इस्तेमाल हुआ.` : `${sender} ने इसे पहली बार ${when} पर इस्तेमाल किया.`,
  allMoved: (senders) =>
    count(senders, {
      one: 'मैसेज भेजने वाली इकलौती सर्विस इसे इस्तेमाल कर रही है.',
      other: 'मैसेज भेजने वाली सभी # सर्विस इसे इस्तेमाल कर रही हैं.',
    }),
  behind: (behind, senders) =>
    `${senders} में से ${count(behind, {
      one: '# सर्विस अब भी पुराना टोकन इस्तेमाल कर रही है.',
      other: '# सर्विस अब भी पुराना टोकन इस्तेमाल कर रही हैं.',
    })}`,
  silent: (silent, senders) =>
    `${senders} में से ${count(silent, {
      one: '# सर्विस ने टोकन बदलने के बाद से कुछ नहीं भेजा है.',
      other: '# सर्विस ने टोकन बदलने के बाद से कुछ नहीं भेजा है.',
    })}`,
  senderStates: {
    moved: 'नया टोकन इस्तेमाल कर रही है',
    behind: 'पुराना टोकन इस्तेमाल कर रही है',
    silent: 'टोकन बदलने के बाद से कुछ नहीं',
  },
  lastUsed: (when) => `पिछली बार ${when}`,
  behindHelp:
    'पुराने टोकन वाली सर्विस के मैसेज उस टोकन के खत्म होते ही रुक जाएँगे. सर्विस को रीस्टार्ट करें या उसमें टोकन दोबारा लोड करवाएँ.',
}
