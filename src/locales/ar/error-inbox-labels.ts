import type { ErrorInboxLabels } from '../../react/lib/labels/error-inbox-labels.js'
import { count } from './count.js'

export const errorInboxLabels: ErrorInboxLabels = {
  heading: 'الأخطاء المبلّغ عنها',
  lead: 'ردود Meta على الخدمات التي ترسل رسائلك.',
  empty: 'لم يُبلَّغ عن أي أخطاء.',
  oldToken: (senders) => (senders ? `رمز قديم ما زال مستخدمًا في ${senders}` : 'رمز قديم ما زال مستخدمًا'),
  count: (times) =>
    count(times, {
      zero: 'ولا مرة',
      one: 'مرة واحدة',
      two: 'مرتان',
      few: '# مرات',
      many: '# مرة',
      other: '# مرة',
    }),
  first: 'أول مرة',
  last: 'آخر مرة',
  reportedBy: 'جهة الإبلاغ',
  unnamed: 'خدمة بلا اسم',
  token: 'الرمز',
  slots: {
    live: 'الرمز الحالي',
    candidate: 'الرمز الجديد',
    previous: 'الرمز السابق',
  },
  wasLive: 'الرمز المستخدم في ذلك الوقت',
  notKept: 'رمز لم يعد محفوظًا',
}
