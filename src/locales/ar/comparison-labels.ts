import type { ComparisonLabels } from '../../react/lib/labels/comparison-labels.js'
import { count } from './count.js'
import { isolated } from './isolated.js'

export const comparisonLabels: ComparisonLabels = {
  heading: 'المقارنة',
  compared: 'وجه المقارنة',
  current: 'الحالي',
  next: 'الجديد',
  state: 'الحالة',
  expires: 'تنتهي الصلاحية',
  dataAccess: 'نهاية الوصول إلى البيانات',
  app: 'التطبيق',
  kind: 'النوع',
  accounts: 'الحسابات',
  yes: 'نعم',
  no: 'لا',
  gainsHeading: 'ما ستكسبه',
  lossesHeading: 'ما ستفقده',
  lossesHelp: 'حدّد كل بند إذا كان هذا ما تريده.',
  noLosses: 'يستطيع الرمز الجديد كل ما يستطيعه الرمز الحالي.',
  losses: {
    'permission-lost': {
      title: (permission) => `لا يتضمن الرمز الجديد الإذن ${permission}.`,
      help: () => 'سيتوقف عن العمل بعد التبديل كل ما يحتاج إلى هذا الإذن.',
    },
    'waba-lost': {
      title: (account) => `لا يشمل الرمز الجديد ${isolated(account)}.`,
      help: (numbers) => (numbers ? `لن يعود الإرسال ممكنًا من ${numbers}.` : 'لن يعود الإرسال ممكنًا من أرقامه.'),
    },
    'expires-sooner': {
      title: (clock) =>
        clock === 'data-access'
          ? 'يفقد الرمز الجديد الوصول إلى البيانات قبل الرمز الحالي.'
          : 'تنتهي صلاحية الرمز الجديد قبل الرمز الحالي.',
      help: () => 'ستتوقف الرسائل في وقت أبكر ما لم تستبدله في الوقت المناسب.',
    },
    'other-app': {
      title: (app) => `ينتمي الرمز الجديد إلى تطبيق آخر: ${app}.`,
      help: () => 'لا تنتقل معه اتصالات Webhook وحدود الإرسال الخاصة بالتطبيق الحالي.',
    },
    'other-type': {
      title: (type) => `الرمز الجديد من نوع آخر: ${type}.`,
      help: () => 'تنتهي رموز الأشخاص عندما يغادر الشخص أو يغيّر كلمة السر؛ أما رموز مستخدمي النظام فلا تنتهي بذلك.',
    },
    'temporary-token': {
      title: () => 'الرمز الجديد مؤقت.',
      help: () => 'سيتوقف خلال ساعات وتتوقف الرسائل معه. استخدمه للتجربة فقط.',
    },
    unchecked: {
      title: (subject) => `تعذّر التحقق من ${subject}.`,
      help: () => 'قد يعطّل التبديل شيئًا يعمل الآن. من الأسلم إعادة التحقق.',
    },
  },
  unchecked: {
    token: 'عمل الرمز الجديد',
    permissions: 'ما يستطيع الرمز الجديد فعله',
    expiry: 'موعد انتهاء صلاحية الرمز الجديد',
  },
  uncheckedAccount: (account) => `أن الرمز الجديد يشمل ${isolated(account)}`,
  gains: {
    'permission-gained': (permission) => `يتضمن الرمز الجديد أيضًا الإذن ${permission}.`,
    'waba-gained': (account) => `يشمل الرمز الجديد ${isolated(account)}.`,
    'expires-later': (clock) =>
      clock === 'data-access' ? 'يدوم الوصول إلى البيانات مدة أطول.' : 'يدوم الرمز الجديد مدة أطول.',
  },
  promote: 'استخدام هذا الرمز',
  promoting: 'جارٍ التبديل…',
  discard: 'تجاهل',
  tickFirst: (losses) =>
    count(losses, {
      zero: 'لا يوجد ما تحدّده أعلاه.',
      one: 'حدّد البند أعلاه أولاً إذا كان هذا ما تريده.',
      two: 'حدّد البندين أعلاه أولاً إذا كان هذا ما تريده.',
      few: 'حدّد البنود أعلاه أولاً (#) إذا كان هذا ما تريده.',
      many: 'حدّد البنود أعلاه أولاً (#) إذا كان هذا ما تريده.',
      other: 'حدّد البنود أعلاه أولاً (#) إذا كان هذا ما تريده.',
    }),
  promise: 'يظل الرمز الحالي يعمل حتى تنفّذ التبديل، ويمكنك التراجع عن التبديل.',
  firstPromise: 'يمكن إرسال الرسائل فور استخدامه.',
  expired: 'انتهت صلاحية هذا الرمز ولا يمكن استخدامه. أنشئ رمزًا جديدًا لدى Meta والصقه أعلاه.',
  invalid: 'لا تقبل Meta هذا الرمز ولا يمكن استخدامه. لم يتغير الرمز الحالي.',
  none: 'لا يوجد',
}
