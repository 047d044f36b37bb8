import type { ListLabels } from '../../react/lib/labels/list-labels.js'
import { count } from './count.js'
import { isolated } from './isolated.js'

export const listLabels: ListLabels = {
  heading: 'كل بيانات الاعتماد',
  search: 'بحث',
  searchHelp: 'الاسم أو المعرّف أو البصمة أو رقم الهاتف أو معرّف حساب WhatsApp Business',
  clear: 'مسح البحث',
  count: ({ shown, total, needAction }) => {
    const all = count(total, {
      zero: 'لا عناصر',
      one: 'عنصر واحد',
      two: 'عنصران',
      few: '# عناصر',
      many: '# عنصرًا',
      other: '# عنصر',
    })
    const found = shown === total ? all : `${shown} من أصل ${total}`
    if (needAction === 0) return found
    const urgent = count(needAction, {
      zero: 'لا إجراء مطلوب',
      one: 'عنصر واحد يحتاج إلى إجراء',
      two: 'عنصران يحتاجان إلى إجراء',
      few: '# عناصر تحتاج إلى إجراء',
      many: '# عنصرًا يحتاج إلى إجراء',
      other: '# عنصر يحتاج إلى إجراء',
    })
    return `${found} · ${urgent}`
  },
  found: (found) =>
    count(found, {
      zero: 'لم يُعثر على أي عنصر',
      one: 'تم العثور على عنصر واحد',
      two: 'تم العثور على عنصرين',
      few: 'تم العثور على # عناصر',
      many: 'تم العثور على # عنصرًا',
      other: 'تم العثور على # عنصر',
    }),
  noMatch: (search) => `لا توجد نتائج مطابقة للبحث «${isolated(search)}».`,
  noMatchHelp: 'جرّب جزءًا من الاسم أو آخر أرقام الهاتف أو البصمة.',
  tokenPasted: 'يبدو أن هذا رمز وصول، لذلك لم نضعه في البحث. يُعرف كل رمز هنا ببصمته: ابحث عن البصمة.',
  empty: 'لا توجد بيانات اعتماد بعد.',
  emptyHelp: 'اربط رقم WhatsApp أولاً. سيظهر رمز الوصول الخاص به هنا بعد ذلك.',
  loading: 'جارٍ تحميل بيانات الاعتماد…',
  expires: 'تنتهي الصلاحية',
  expired: 'انتهت الصلاحية',
  dataAccess: 'نهاية الوصول إلى البيانات',
  serves: (first, others) => {
    if (others === 0) return first
    const more = count(others, {
      zero: '# رقم آخر',
      one: 'رقم آخر',
      two: 'رقمان آخران',
      few: '# أرقام أخرى',
      many: '# رقمًا آخر',
      other: '# رقم آخر',
    })
    return `${first} و${more}`
  },
  noNumbers: 'لا توجد أرقام معروفة',
  notes: {
    critical: 'توشك صلاحيته على الانتهاء',
    'missing-permission': 'إذن ناقص',
    'check-stale': 'لم يتم التحقق منه منذ مدة',
    'candidate-waiting': 'رمز جديد في الانتظار',
  },
}
