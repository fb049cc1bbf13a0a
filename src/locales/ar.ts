import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Arabic, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'ar',
  dir: 'rtl',
  accept: 'قبول الكل',
  reject: 'رفض الكل',
  saved: 'حُفظت اختياراتك. يمكنك تغييرها في أي وقت.',
  title: 'ملفات تعريف الارتباط في {site}',
  text: 'نستخدم ملفات تعريف الارتباط وتقنيات مماثلة. بعضها ضروري؛ وبموافقتك نستخدمها نحن وشركاؤنا أيضًا من أجل {purposes}. يمكنك تغيير اختياراتك في أي وقت.',
  textNecessary: 'لا نستخدم إلا ملفات تعريف الارتباط الضرورية وتقنيات مماثلة.',
  purposes: {
    functional: 'حفظ إعداداتك',
    analytics: 'قياس الزيارات',
    marketing: 'عرض إعلانات مخصصة',
  },
  comma: '{list} و{name}',
  and: '{list} و{name}',
  titles: {
    necessary: 'ضرورية',
    functional: 'وظيفية',
    analytics: 'إحصائية',
    marketing: 'تسويقية',
  },
  privacy: 'سياسة الخصوصية',
  choose: 'اختيار',
  open: 'اختيارات ملفات تعريف الارتباط',
  textOptOut:
    'نستخدم ملفات تعريف الارتباط وتقنيات مماثلة. بعضها ضروري؛ ونستخدمها نحن وشركاؤنا أيضًا من أجل {purposes}، إلا في حال رفضك. يمكنك الرفض أو تغيير اختياراتك في أي وقت.',
  textNotice:
    'نستخدم ملفات تعريف الارتباط وتقنيات مماثلة. بعضها ضروري؛ ونستخدمها نحن وشركاؤنا أيضًا من أجل {purposes}، عند انتقالك إلى صفحة أخرى أو إغلاق هذا الإشعار. يمكنك الرفض الآن أو في أي وقت.',
  dismiss: 'إغلاق',
  conflict: 'سبق أن سمحت بما يلي: {names}. يمكنك رغم ذلك إعادة تفعيل ما يناسبك منها.',
  exempt: 'تعمل إلى أن ترفض: {names}.',
  signal: 'يُحترم طلب الرفض: متصفحك يطلب عدم بيع بياناتك أو مشاركتها.',
  changed: 'جديد منذ اختيارك الأخير: {names}.',
  updated: 'تغيّرت سياسة الخصوصية لدينا منذ اختيارك الأخير.',
  frameLead: 'محتوى من {service}',
  frameText: 'عند التحميل تُرسل بيانات، مثل عنوان IP الخاص بك، إلى {provider}.',
  frameOnce: 'تحميل مرة واحدة',
  frameAlways: 'السماح دائمًا',
  frameScope: 'يشمل «السماح دائمًا» كل ما يندرج ضمن: {names}.',
};

/** The preferences in Arabic. */
export const panel: PanelTexts = {
  preferences: 'اختياراتك بشأن ملفات تعريف الارتباط',
  lead: 'يمكنك تحديد ما يُسمح بتشغيله في هذا الموقع، وتغيير اختيارك في أي وقت. مدة حفظ الاختيار: {duration}.',
  always: 'مفعّلة دائمًا',
  save: 'حفظ اختياراتي',
  close: 'إغلاق دون تغيير أي شيء',
  descriptions: {
    necessary: 'تُبقي هذا الموقع عاملًا وآمنًا وتحفظ هذه الاختيارات.',
    functional: 'تحفظ إعداداتك وتعرض محتوى من مواقع أخرى، مثل مقاطع الفيديو.',
    analytics: 'تعدّ الزيارات وتُظهر الصفحات المستخدمة.',
    marketing: 'تعرض هنا وفي أماكن أخرى إعلانات بحسب اهتماماتك وتقيسها.',
  },
  services: {
    zero: 'عدد الخدمات: {count}',
    one: 'عدد الخدمات: {count}',
    two: 'عدد الخدمات: {count}',
    few: 'عدد الخدمات: {count}',
    many: 'عدد الخدمات: {count}',
    other: 'عدد الخدمات: {count}',
  },
  policy: 'الخصوصية',
  cookie: 'ملف تعريف الارتباط',
  purpose: 'الغرض',
  kept: 'المدة',
  chosen: 'تاريخ الاختيار: {date}',
  record: 'السجل {id}',
  download: 'تنزيل سجلّي',
  some: 'مفعّلة جزئيًا',
  search: 'البحث عن خدمة',
  none: 'لا توجد خدمة بهذا الاسم.',
  session: 'حتى إغلاق المتصفح',
  persistent: 'حتى حذفه من قِبلك',
};

/** The declaration in Arabic. */
export const declaration: DeclarationTexts = {
  choice: 'اختيارك',
  undecided: 'لم يُسجَّل لك أي اختيار بعد.',
  allowed: 'المسموح به: {names}.',
  refused: 'المرفوض: {names}.',
  change: 'تغيير اختياراتي',
  withdraw: 'سحب موافقتي',
  controller: 'الجهة المسؤولة',
  dated: 'آخر تحديث: {date}.',
  name: 'الاسم',
  provider: 'المزوّد',
  kind: 'النوع',
  present: 'في هذا المتصفح الآن',
  yes: 'نعم',
  no: 'لا',
  unseen: 'لا يمكن رؤيته من هنا',
  kindCookie: 'ملف تعريف ارتباط',
  kindStorage: 'تخزين محلي',
  kindDatabase: 'قاعدة بيانات',
  third: '{kind} لموقع آخر',
  nothing: 'لا يُحفظ شيء في متصفحك لهذا الغرض.',
  browsers: 'إيقاف ملفات تعريف الارتباط في متصفحك',
  browsersText:
    'يمكن لكل متصفح حذف ملفات تعريف الارتباط ورفض الجديدة منها، لجميع المواقع أو لمواقع بعينها. وقد تتوقف عندئذ أجزاء من هذا الموقع عن العمل.',
  browser: 'تعليمات {browser}',
  otherBrowsers: 'متصفحات أخرى',
  independent: 'مساعدة مستقلة',
};

/** All the Arabic words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
