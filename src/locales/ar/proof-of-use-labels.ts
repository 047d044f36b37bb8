import type { ProofOfUseLabels } from '../../react/lib/labels/proof-of-use-labels.js'
import { count } from './count.js'
import { isolated } from './isolated.js'

const ofAll = (senders: number) =>
  count(senders, {
    zero: '# خدمة إرسال',
    one: 'خدمة إرسال واحدة',
    two: 'خدمتي إرسال',
    few: '# خدمات إرسال',
    many: '# خدمة إرسال',
    other: '# خدمة إرسال',
  })

export const proofOfUseLabels: ProofOfUseLabels = {
  heading: 'هل الرمز الجديد قيد الاستخدام؟',
  noReport: 'لم يرد أي بلاغ بعد. لم تذكر الخدمات التي ترسل رسائلك أي رمز تستخدمه.',
  notUsed: 'لم تستخدم أي خدمة إرسال الرمز الجديد بعد.',
  firstUsed: (when, sender) =>
    sender === null ? `أول استخدام: ${when}.` : `أول استخدام: ${when}، بواسطة ${isolated(sender)}.`,
  allMoved: (senders) =>
    count(senders, {
      zero: 'لا توجد خدمات إرسال.',
      one: 'تستخدمه خدمة الإرسال الوحيدة.',
      two: 'تستخدمه خدمتا الإرسال كلتاهما.',
      few: 'تستخدمه كل خدمات الإرسال (#).',
      many: 'تستخدمه كل خدمات الإرسال (#).',
      other: 'تستخدمه كل خدمات الإرسال (#).',
    }),
  behind: (behind, senders) => {
    const left = count(behind, {
      zero: '# خدمة',
      one: 'خدمة واحدة',
      two: 'خدمتين',
      few: '# خدمات',
      many: '# خدمة',
      other: '# خدمة',
    })
    return `ما زال الرمز القديم مستخدمًا في ${left} من أصل ${ofAll(senders)}.`
  },
  silent: (silent, senders) => {
    const quiet = count(silent, {
      zero: '# خدمة',
      one: 'خدمة واحدة',
      two: 'خدمتان',
      few: '# خدمات',
      many: '# خدمة',
      other: '# خدمة',
    })
    return `دون إرسال منذ التبديل: ${quiet} من أصل ${ofAll(senders)}.`
  },
  senderStates: {
    moved: 'تستخدم الرمز الجديد',
    behind: 'تستخدم الرمز القديم',
    silent: 'دون إرسال منذ التبديل',
  },
  lastUsed: (when) => `آخر استخدام ${when}`,
  behindHelp:
    'تتوقف رسائل خدمة الإرسال التي تستخدم الرمز القديم عند انتهاء ذلك الرمز. أعد تشغيلها أو اجعلها تقرأ الرمز من جديد.',
}
