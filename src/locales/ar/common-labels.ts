import type { CommonLabels } from '../../react/lib/labels/common-labels.js'
import { count } from './count.js'

export const commonLabels: CommonLabels = {
  checkAgain: 'إعادة التحقق',
  checking: 'جارٍ التحقق…',
  whatDoesThisMean: 'ماذا يعني هذا؟',
  tryAgain: 'إعادة المحاولة',
  partFailed: 'تعذّر تحميل هذا الجزء من الصفحة. أعد تحميل الصفحة لعرضه.',
  notKnown: 'غير معروف',
  never: 'أبدًا',
  neverExpires: 'لا تنتهي صلاحيته',
  justNow: 'قبل أقل من دقيقة',
  verySoon: 'خلال أقل من دقيقة',
  noToken: 'لا يوجد رمز بعد',
  states: {
    valid: 'يعمل',
    expiring: 'تنتهي صلاحيته قريبًا',
    expired: 'منتهي الصلاحية',
    invalid: 'غير مقبول',
    unknown: 'تعذّر التحقق',
  },
  account: (id) => `الحساب ${id}`,
  number: (id) => `الرقم ${id}`,
  tokenTypes: {
    SYSTEM_USER: 'رمز مستخدم النظام',
    USER: 'رمز مستخدم',
    PAGE: 'رمز صفحة',
    APP: 'رمز تطبيق',
  },
  otherTokenType: (type) => `رمز ${type}`,
  tokenKind: (type, lifetime) => `${type}، ${lifetime}`,
  lifetimeNever: 'لا تنتهي صلاحيته',
  lifetimeTemporary: 'مؤقت',
  lifetimeDays: (days) =>
    count(days, {
      zero: 'أقل من يوم',
      one: 'يوم واحد',
      two: 'يومان',
      few: '# أيام',
      many: '# يومًا',
      other: '# يوم',
    }),
  permissionUses: {
    whatsapp_business_messaging: 'إرسال الرسائل واستلامها',
    whatsapp_business_management: 'القوالب والأرقام والإعدادات',
    business_management: 'قراءة حساب النشاط التجاري',
  },
}
