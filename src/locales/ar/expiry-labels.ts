import type { ExpiryLabels } from '../../react/lib/labels/expiry-labels.js'
import { count } from './count.js'
import { isolated } from './isolated.js'

export const expiryLabels: ExpiryLabels = {
  region: 'تنبيهات الرموز',
  lost: 'هناك رمز يحتاج إلى انتباهك، لكن تعذّر تحميل التنبيه. أعد تحميل الصفحة لعرضه.',
  titles: {
    expiring: ({ place, fingerprint, when }) => `تنتهي صلاحية الرمز ${fingerprint} في ${isolated(place)} ${when}`,
    critical: ({ place, fingerprint, when }) => `تنتهي صلاحية الرمز ${fingerprint} في ${isolated(place)} ${when}`,
    expired: ({ place, fingerprint, when }) => `انتهت صلاحية الرمز ${fingerprint} في ${isolated(place)} ${when}`,
    'not-accepted': ({ place, fingerprint }) => `لم تعد Meta تقبل الرمز ${fingerprint} في ${isolated(place)}`,
    'data-access': ({ place, fingerprint, when, isOver }) =>
      `${isOver ? 'فقد' : 'يفقد'} الرمز ${fingerprint} في ${isolated(place)} الوصول إلى البيانات ${when}`,
    'missing-permission': ({ place, fingerprint }) => `ينقص الرمز ${fingerprint} في ${isolated(place)} إذن يحتاج إليه`,
    'check-stale': ({ place, fingerprint }) => `لم يتم التحقق من الرمز ${fingerprint} في ${isolated(place)} منذ مدة`,
    'candidate-waiting': ({ place, fingerprint }) =>
      `الرمز الجديد ${fingerprint} في انتظار استخدامه في ${isolated(place)}`,
  },
  effects: {
    expiring: (numbers) => `بعد ذلك تتوقف الرسائل من ${numbers}.`,
    critical: (numbers) => `بعد ذلك تتوقف الرسائل من ${numbers}.`,
    expired: (numbers) => `لا تُرسل الرسائل من ${numbers} حتى تضع رمزًا جديدًا مكانه.`,
    'not-accepted': (numbers) => `لا تُرسل الرسائل من ${numbers} حتى تضع رمزًا جديدًا مكانه.`,
    'data-access': () => 'على من أنشأه تسجيل الدخول إلى التطبيق من جديد، أو يجب وضع رمز مستخدم النظام مكانه.',
    'missing-permission': (numbers) => `لا يعمل بعض ما تحتاج إليه الرسائل من ${numbers}.`,
    'check-stale': () => 'قد تكون المعلومات المعروضة عنه قديمة. أعد التحقق منه.',
    'candidate-waiting': () => 'تم التحقق منه لكنه ليس قيد الاستخدام. استخدمه أو تجاهله.',
  },
  numbers: (first, others) => {
    if (first === null) return 'أرقامك'
    if (others === 0) return first
    const more = count(others, {
      zero: '# رقم آخر',
      one: 'رقم آخر',
      two: 'رقمين آخرين',
      few: '# أرقام أخرى',
      many: '# رقمًا آخر',
      other: '# رقم آخر',
    })
    return `${first} و${more}`
  },
  rotate: 'استبدال الرمز',
  look: 'الانتقال إلى الرمز',
  remindTomorrow: 'ذكّرني غدًا',
  remindedTomorrow: 'سنذكّرك غدًا.',
  showOthers: (others) =>
    count(others, {
      zero: 'لا تنبيهات أخرى',
      one: 'عرض تنبيه آخر',
      two: 'عرض تنبيهين آخرين',
      few: 'عرض # تنبيهات أخرى',
      many: 'عرض # تنبيهًا آخر',
      other: 'عرض # تنبيه آخر',
    }),
  hideOthers: 'عرض الأكثر إلحاحًا فقط',
  clockBehind: (span) => `ساعة جهازك متأخرة بمقدار ${span}. الأوقات هنا بحسب ساعة الخادم.`,
  clockAhead: (span) => `ساعة جهازك متقدمة بمقدار ${span}. الأوقات هنا بحسب ساعة الخادم.`,
  notShown: (others) =>
    count(others, {
      zero: 'كل التنبيهات معروضة هنا.',
      one: 'هناك تنبيه آخر غير معروض هنا.',
      two: 'هناك تنبيهان آخران غير معروضين هنا.',
      few: 'هناك # تنبيهات أخرى غير معروضة هنا.',
      many: 'هناك # تنبيهًا آخر غير معروض هنا.',
      other: 'هناك # تنبيه آخر غير معروض هنا.',
    }),
}
