import type { TimelineLabels } from '../../react/lib/labels/timeline-labels.js'
import { count } from './count.js'
import { isolated } from './isolated.js'

export const timelineLabels: TimelineLabels = {
  heading: 'السجل',
  empty: 'لم يحدث أي شيء بعد. سيظهر هنا كل تحقق وكل تبديل.',
  failed: 'تعذّر تحميل السجل.',
  more: 'عرض الأحداث الأقدم',
  loadingMore: 'جارٍ التحميل…',
  moreFailed: 'تعذّر تحميل الأحداث الأقدم.',
  filter: 'عرض',
  all: 'كل الأحداث',
  kinds: {
    staged: 'رموز جديدة',
    checked: 'عمليات التحقق',
    promoted: 'عمليات التبديل',
    undone: 'عمليات التراجع',
    discarded: 'رموز تم تجاهلها',
    renewed: 'عمليات التجديد',
    warned: 'التنبيهات',
    'error-seen': 'الأخطاء',
  },
  shown: (shown, loaded, more) => {
    if (shown < loaded) {
      const all = count(loaded, {
        zero: '# حدث',
        one: 'حدث واحد',
        two: 'حدثين',
        few: '# أحداث',
        many: '# حدثًا',
        other: '# حدث',
      })
      return more ? `${shown} من آخر ${all}` : `${shown} من أصل ${all}`
    }
    const all = count(loaded, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    })
    return loaded > 2 ? (more ? `آخر ${all}` : `الكل: ${all}`) : all
  },
  noneOfKind: 'لم يحدث شيء من هذا النوع.',
  noneOfKindYet: 'لا يوجد شيء من هذا النوع بين الأحداث المعروضة حتى الآن. قد يوجد في الأحداث الأقدم.',
  bySystem: 'بواسطة الخادم',
  byActor: (actor) => `بواسطة ${isolated(actor)}`,
  code: (code, subcode) => (subcode === null ? `${code ?? '?'}` : `${code ?? '?'}، الكود الفرعي ${subcode}`),
  events: {
    staged: (fingerprint) => `تم لصق الرمز الجديد ${fingerprint}`,
    checked: (fingerprint) => `تم التحقق من الرمز ${fingerprint}`,
    promoted: (fingerprint) => `تم التبديل إلى ${fingerprint}`,
    undone: (fingerprint) => `تم الرجوع إلى ${fingerprint}`,
    discarded: (fingerprint) => `تم تجاهل الرمز الجديد ${fingerprint}`,
    renewed: (fingerprint) => `تم تجديد الرمز وأصبح ${fingerprint}`,
    warned: (fingerprint) => `صدر تنبيه بشأن ${fingerprint}`,
    'error-seen': (fingerprint, code) => `ظهر الخطأ ${code} مع ${fingerprint}`,
  },
  outcomes: {
    inspected: 'ردّت Meta',
    'not-inspectable': 'لم تسمح Meta بالفحص',
    failed: 'تعذّر التحقق',
  },
  acknowledged: (losses) =>
    count(losses, {
      zero: 'دون قبول فقدان أي بند',
      one: 'تم قبول فقدان بند واحد',
      two: 'تم قبول فقدان بندين',
      few: 'تم قبول فقدان # بنود',
      many: 'تم قبول فقدان # بندًا',
      other: 'تم قبول فقدان # بند',
    }),
}
