import type { StatusCardLabels } from '../../react/lib/labels/status-card-labels.js'
import { isolated } from './isolated.js'

export const statusCardLabels: StatusCardLabels = {
  heading: 'الرمز الحالي',
  help: {
    valid: 'تقبل Meta هذا الرمز. يمكن إرسال الرسائل.',
    expiring: 'ما زال يعمل. ضع رمزًا جديدًا مكانه قبل انتهاء صلاحيته، وإلا ستتوقف الرسائل.',
    expired: 'انتهت مدته، ولذلك لا تُرسل الرسائل. يلزم رمز جديد الآن.',
    invalid: 'لم تعد Meta تقبله، ولذلك لا تُرسل الرسائل. يلزم رمز جديد الآن.',
    unknown: 'لم توضح Meta هل يعمل أم لا. يبقى قيد الاستخدام، ولم يتغير أي شيء.',
  },
  dataAccessHelp:
    'ينتهي الوصول إلى البيانات قبل انتهاء صلاحية الرمز. على المالك تسجيل الدخول إلى التطبيق من جديد، أو يجب وضع رمز مستخدم النظام مكانه.',
  lacking: 'تقبل Meta هذا الرمز، لكن ينقصه شيء تحتاج إليه: راجع «الأذونات».',
  acceptedBefore: 'قبلت Meta هذا الرمز عند آخر فحص.',
  noTokenHelp: 'لا يمكن إرسال الرسائل عبر API قبل إضافة رمز.',
  lastCheckFailed: 'فشل آخر تحقق',
  checkFailed: (age) => `لم يكتمل آخر تحقق. ما تراه هو آخر رد من Meta، وقد وصل ${age}. يبقى الرمز قيد الاستخدام.`,
  notInspectable: 'لا تسمح Meta لهذا التطبيق بفحص هذا الرمز. قد يكون الرمز سليمًا رغم ذلك.',
  lastError: (error) => `رفضت Meta رسالة أُرسلت بهذا الرمز: ${error}.`,
  errorCode: (code, subcode) =>
    code === null ? 'دون كود خطأ' : subcode === null ? `الخطأ ${code}` : `الخطأ ${code}، الكود الفرعي ${subcode}`,
  app: 'التطبيق',
  kind: 'النوع',
  owner: 'المالك',
  ownerId: (id) => `المستخدم ${id}`,
  issued: 'تاريخ الإصدار',
  expires: 'تنتهي الصلاحية',
  expired: 'انتهت الصلاحية',
  dataAccess: 'نهاية الوصول إلى البيانات',
  lastChecked: 'آخر تحقق',
  lastTried: 'آخر محاولة',
  fingerprint: 'البصمة',
  added: 'تاريخ الإضافة',
  addedBy: (actor) => `بواسطة ${isolated(actor)}`,
  lastUsed: 'آخر استخدام',
  noReport: 'لم يرد أي بلاغ بعد',
  today: 'اليوم',
  lifetime: (from, to) => `من «${from}» إلى «${to}»`,
  lifetimeOfTwo: (from, to, later) => `من «${from}» إلى «${to}»؛ ثم «${later}»`,
  unknownEnd: 'لم تذكر Meta موعد انتهاء صلاحيته',
}
