import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Hebrew, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'he',
  dir: 'rtl',
  accept: 'אישור הכול',
  reject: 'דחיית הכול',
  saved: 'הבחירות שלך נשמרו. אפשר לשנות אותן בכל עת.',
  title: 'עוגיות באתר {site}',
  text: 'אנחנו משתמשים בעוגיות ובטכנולוגיות דומות. חלקן הכרחיות; בהסכמתך, אנחנו והשותפים שלנו משתמשים בהן גם לצורך {purposes}. אפשר לשנות את הבחירות בכל עת.',
  textNecessary: 'אנחנו משתמשים רק בעוגיות הכרחיות ובטכנולוגיות דומות.',
  purposes: {
    functional: 'שמירת ההגדרות שלך',
    analytics: 'מדידת ביקורים',
    marketing: 'פרסום מותאם אישית',
  },
  comma: '{list}, {name}',
  and: '{list} ו-{name}',
  titles: {
    necessary: 'הכרחיות',
    functional: 'פונקציונליות',
    analytics: 'סטטיסטיות',
    marketing: 'שיווקיות',
  },
  privacy: 'מדיניות פרטיות',
  choose: 'בחירה',
  open: 'בחירות לגבי עוגיות',
  textOptOut:
    'אנחנו משתמשים בעוגיות ובטכנולוגיות דומות. חלקן הכרחיות; אנחנו והשותפים שלנו משתמשים בהן גם לצורך {purposes}, אלא אם בחרת לסרב. אפשר לסרב או לשנות את הבחירות בכל עת.',
  textNotice:
    'אנחנו משתמשים בעוגיות ובטכנולוגיות דומות. חלקן הכרחיות; אנחנו והשותפים שלנו משתמשים בהן גם לצורך {purposes}, עם מעבר לדף אחר או סגירת ההודעה הזאת. אפשר לסרב כעת או בכל עת.',
  dismiss: 'סגירה',
  conflict: 'אישרת בעבר: {names}. אפשר להפעיל שוב את מה שרצוי לך בכל זאת.',
  exempt: 'פועלים עד לסירוב: {names}.',
  signal: 'בקשת הסירוב מכובדת: הדפדפן שלך מבקש לא למכור את הנתונים שלך ולא לשתף אותם.',
  changed: 'חדש מאז הבחירה האחרונה שלך: {names}.',
  updated: 'מדיניות הפרטיות שלנו השתנתה מאז הבחירה האחרונה שלך.',
  frameLead: 'תוכן מאת {service}',
  frameText: 'בטעינה נשלחים נתונים, כגון כתובת ה־IP שלך, אל {provider}.',
  frameOnce: 'טעינה חד־פעמית',
  frameAlways: 'אישור קבוע',
  frameScope: '”אישור קבוע” חל על כל מה שנכלל תחת: {names}.',
};

/** The preferences in Hebrew. */
export const panel: PanelTexts = {
  preferences: 'הבחירות שלך לגבי עוגיות',
  lead: 'אפשר להחליט מה יפעל באתר הזה. הבחירה נשמרת למשך {duration}, ואפשר לשנות אותה בכל עת.',
  always: 'פועלות תמיד',
  save: 'שמירת הבחירות שלי',
  close: 'סגירה בלי לשנות דבר',
  descriptions: {
    necessary: 'שומרות על פעולת האתר ועל אבטחתו וזוכרות את הבחירות האלה.',
    functional: 'זוכרות את ההגדרות שלך ומציגות תוכן מאתרים אחרים, כגון סרטונים.',
    analytics: 'סופרות ביקורים ומראות באילו דפים משתמשים.',
    marketing: 'מציגות כאן ובמקומות אחרים פרסומות לפי תחומי העניין שלך ומודדות אותן.',
  },
  services: { one: 'שירות {count}', two: '{count} שירותים', other: '{count} שירותים' },
  policy: 'פרטיות',
  cookie: 'עוגייה',
  purpose: 'מטרה',
  kept: 'משך השמירה',
  chosen: 'נבחר בתאריך {date}',
  record: 'רשומה {id}',
  download: 'הורדת הרשומה שלי',
  some: 'פועלות חלקית',
  search: 'חיפוש שירות',
  none: 'אין שירות בשם הזה.',
  session: 'עד סגירת הדפדפן',
  persistent: 'עד למחיקה על ידך',
};

/** The declaration in Hebrew. */
export const declaration: DeclarationTexts = {
  choice: 'הבחירה שלך',
  undecided: 'עדיין לא בחרת.',
  allowed: 'אושר: {names}.',
  refused: 'נדחה: {names}.',
  change: 'שינוי הבחירות שלי',
  withdraw: 'ביטול ההסכמה שלי',
  controller: 'הגורם האחראי',
  dated: 'עודכן לאחרונה בתאריך {date}.',
  name: 'שם',
  provider: 'ספק',
  kind: 'סוג',
  present: 'כעת בדפדפן הזה',
  yes: 'כן',
  no: 'לא',
  unseen: 'אי אפשר לראות מכאן',
  kindCookie: 'עוגייה',
  kindStorage: 'אחסון מקומי',
  kindDatabase: 'מסד נתונים',
  third: '{kind} של אתר אחר',
  nothing: 'לשם כך לא נשמר דבר בדפדפן שלך.',
  browsers: 'השבתת עוגיות בדפדפן',
  browsersText:
    'כל דפדפן יכול למחוק עוגיות ולדחות עוגיות חדשות, בכל האתרים או באתרים מסוימים. ייתכן שחלקים מהאתר הזה יפסיקו אז לפעול.',
  browser: 'הוראות עבור {browser}',
  otherBrowsers: 'דפדפנים אחרים',
  independent: 'עזרה בלתי תלויה',
};

/** All the Hebrew words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
