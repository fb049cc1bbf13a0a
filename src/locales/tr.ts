import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Turkish, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'tr',
  dir: 'ltr',
  accept: 'Kabul et',
  reject: 'Reddet',
  saved: 'Seçimleriniz kaydedildi. Bunları istediğiniz zaman değiştirebilirsiniz.',
  title: '{site} sitesinde çerezler',
  text: 'Çerezler ve benzeri teknolojiler kullanıyoruz. Bazıları gereklidir; onayınızla biz ve ortaklarımız bunları {purposes} için de kullanırız. Seçimlerinizi istediğiniz zaman değiştirebilirsiniz.',
  textNecessary: 'Yalnızca gerekli çerezleri ve benzeri teknolojileri kullanıyoruz.',
  purposes: {
    functional: 'ayarlarınızı hatırlamak',
    analytics: 'ziyaretleri ölçmek',
    marketing: 'kişiselleştirilmiş reklamlar göstermek',
  },
  comma: '{list}, {name}',
  and: '{list} ve {name}',
  titles: {
    necessary: 'Gerekli',
    functional: 'İşlevsel',
    analytics: 'İstatistik',
    marketing: 'Pazarlama',
  },
  privacy: 'Gizlilik politikası',
  choose: 'Seçim yap',
  open: 'Çerez seçimleri',
  textOptOut:
    'Çerezler ve benzeri teknolojiler kullanıyoruz. Bazıları gereklidir; siz reddetmediğiniz sürece biz ve ortaklarımız bunları {purposes} için de kullanırız. İstediğiniz zaman reddedebilir veya seçimlerinizi değiştirebilirsiniz.',
  textNotice:
    'Çerezler ve benzeri teknolojiler kullanıyoruz. Bazıları gereklidir; başka bir sayfaya geçtiğinizde veya bu bildirimi kapattığınızda biz ve ortaklarımız bunları {purposes} için de kullanırız. Şimdi veya istediğiniz zaman reddedebilirsiniz.',
  dismiss: 'Kapat',
  conflict: '{names} için daha önce izin verdiniz: yine de istediklerinizi yeniden açın.',
  exempt: 'Reddedene kadar açık: {names}.',
  signal:
    'Ret isteğine uyulur: tarayıcınız, verilerinizin satılmamasını ve paylaşılmamasını istiyor.',
  changed: 'Son seçiminizden sonra eklenenler: {names}.',
  updated: 'Gizlilik politikamız son seçiminizden sonra değişti.',
  frameLead: '{service} içeriği',
  frameText: 'Yüklenirken IP adresiniz gibi veriler şuraya gönderilir: {provider}.',
  frameOnce: 'Bir kez yükle',
  frameAlways: 'Her zaman izin ver',
  frameScope: '“Her zaman izin ver”, {names} altındaki her şeyi kapsar.',
};

/** The preferences in Turkish. */
export const panel: PanelTexts = {
  preferences: 'Çerez seçimleriniz',
  lead: 'Bu sitede nelerin çalışabileceğine karar verin. Seçiminiz {duration} saklanır; istediğiniz zaman değiştirebilirsiniz.',
  always: 'Her zaman açık',
  save: 'Seçimlerimi kaydet',
  close: 'Hiçbir şeyi değiştirmeden kapat',
  descriptions: {
    necessary: 'Bu sitenin çalışmasını ve güvenliğini sağlar, bu seçimleri hatırlar.',
    functional: 'Ayarlarınızı hatırlar ve videolar gibi başka sitelere ait içerikleri gösterir.',
    analytics: 'Ziyaretleri sayar ve hangi sayfaların kullanıldığını gösterir.',
    marketing:
      'Burada ve başka yerlerde ilgi alanlarınıza göre reklamlar gösterir ve bunları ölçer.',
  },
  services: { one: '{count} hizmet', other: '{count} hizmet' },
  policy: 'Gizlilik',
  cookie: 'Çerez',
  purpose: 'Amaç',
  kept: 'Süre',
  chosen: '{date} tarihinde seçildi',
  record: 'Kayıt {id}',
  download: 'Kaydımı indir',
  some: 'Kısmen açık',
  search: 'Hizmet ara',
  none: 'Bu adda bir hizmet yok.',
  session: 'siz tarayıcıyı kapatana kadar',
  persistent: 'siz silene kadar',
};

/** The declaration in Turkish. */
export const declaration: DeclarationTexts = {
  choice: 'Seçiminiz',
  undecided: 'Henüz seçim yapmadınız.',
  allowed: 'İzin verilenler: {names}.',
  refused: 'Reddedilenler: {names}.',
  change: 'Seçimlerimi değiştir',
  withdraw: 'Onayımı geri çek',
  controller: 'Veri sorumlusu',
  dated: 'Son güncelleme: {date}.',
  name: 'Ad',
  provider: 'Sağlayıcı',
  kind: 'Tür',
  present: 'Şu anda bu tarayıcıda',
  yes: 'Var',
  no: 'Yok',
  unseen: 'Buradan görülemez',
  kindCookie: 'Çerez',
  kindStorage: 'Yerel depolama',
  kindDatabase: 'Veritabanı',
  third: '{kind} (başka bir site)',
  nothing: 'Bunun için tarayıcınızda hiçbir şey saklanmaz.',
  browsers: 'Tarayıcınızda çerezleri kapatma',
  browsersText:
    'Her tarayıcı, tüm siteler veya tek tek siteler için çerezleri silebilir ve yenilerini reddedebilir. Bu durumda bu sitenin bazı bölümleri çalışmayabilir.',
  browser: '{browser} için yönergeler',
  otherBrowsers: 'Diğer tarayıcılar',
  independent: 'Bağımsız yardım',
};

/** All the Turkish words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
