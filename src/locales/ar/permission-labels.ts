import type { PermissionLabels } from '../../react/lib/labels/permission-labels.js'
import { count } from './count.js'

export const permissionLabels: PermissionLabels = {
  heading: 'الأذونات',
  neededFor: 'الغرض منه',
  recommended: 'موصى به',
  states: {
    granted: 'ممنوح',
    'granted-all': 'ممنوح للكل',
    elsewhere: 'لحسابات أخرى فقط',
    missing: 'ناقص',
    'cannot-tell': 'تعذّر التحقق',
  },
  losses: {
    whatsapp_business_messaging: 'لا يستطيع هذا الحساب إرسال الرسائل.',
    whatsapp_business_management: 'لا يمكن تغيير قوالب هذا الحساب وأرقامه.',
    business_management: 'لا يمكن قراءة اسم النشاط التجاري. لا تتأثر الرسائل.',
  },
  otherLoss: 'ما يحتاج إلى هذا الإذن لا يعمل.',
  doubts: {
    whatsapp_business_messaging: 'بدونه لا يستطيع هذا الحساب إرسال الرسائل.',
    whatsapp_business_management: 'بدونه لا يمكن تغيير قوالب هذا الحساب وأرقامه.',
    business_management: 'بدونه لا يمكن قراءة اسم النشاط التجاري.',
  },
  otherDoubt: 'بدونه لا يعمل ما يحتاج إلى هذا الإذن.',
  reach: 'الوصول إلى الحساب',
  reachStates: {
    reachable: (numbers) =>
      count(numbers, {
        zero: 'لا أرقام',
        one: 'رقم واحد',
        two: 'رقمان',
        few: '# أرقام',
        many: '# رقمًا',
        other: '# رقم',
      }),
    denied: () => 'مرفوض',
    unknown: () => 'تعذّر التحقق',
  },
  reachHelp: {
    reachable: '',
    denied: 'رفضت Meta الوصول: هناك إذن ناقص، أو لم يُعيَّن الحساب لمالك هذا الرمز.',
    unknown: 'قد يعمل رغم ذلك.',
  },
  serves: (numbers, accounts) => {
    const served = count(numbers, {
      zero: 'لا يخدم أي رقم',
      one: 'يخدم رقمًا واحدًا',
      two: 'يخدم رقمين',
      few: 'يخدم # أرقام',
      many: 'يخدم # رقمًا',
      other: 'يخدم # رقم',
    })
    const places = count(accounts, {
      zero: 'أي حساب',
      one: 'حساب واحد',
      two: 'حسابين',
      few: '# حسابات',
      many: '# حسابًا',
      other: '# حساب',
    })
    return `${served} في ${places}`
  },
  extra: (permissions) =>
    count(permissions, {
      zero: 'لا أذونات إضافية',
      one: 'إذن إضافي واحد',
      two: 'إذنان إضافيان',
      few: '# أذونات إضافية',
      many: '# إذنًا إضافيًا',
      other: '# إذن إضافي',
    }),
  extraHelp: 'لا حاجة إليها هنا.',
  unknown: 'لم توضح Meta ما يمكن لهذا الرمز فعله.',
  over: 'لم يعد هذا الرمز يعمل. هذا ما كان يستطيع فعله.',
  noAccounts: 'كل الحسابات',
}
