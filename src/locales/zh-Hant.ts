import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Traditional Chinese, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'zh-Hant',
  dir: 'ltr',
  accept: '全部接受',
  reject: '全部拒絕',
  saved: '您的 Cookie 選擇已儲存。您可以隨時變更。',
  title: '{site} 上的 Cookie',
  text: '我們使用 Cookie 和類似技術。其中一些是必要的；經您允許，我們和合作夥伴也會將其用於：{purposes}。您可以隨時變更選擇。',
  textNecessary: '我們只使用必要的 Cookie 和類似技術。',
  purposes: {
    functional: '記住您的設定',
    analytics: '統計造訪次數',
    marketing: '個人化廣告',
  },
  comma: '{list}、{name}',
  and: '{list}和{name}',
  titles: {
    necessary: '必要',
    functional: '功能',
    analytics: '統計',
    marketing: '行銷',
  },
  privacy: '隱私權政策',
  choose: '選擇',
  open: 'Cookie 選擇',
  textOptOut:
    '我們使用 Cookie 和類似技術。其中一些是必要的；在您拒絕之前，我們和合作夥伴也會將其用於：{purposes}。您可以隨時拒絕或變更選擇。',
  textNotice:
    '我們使用 Cookie 和類似技術。其中一些是必要的；如果您前往其他頁面或關閉此通知，我們和合作夥伴也會將其用於：{purposes}。您可以現在或隨時拒絕。',
  dismiss: '關閉',
  conflict: '您先前允許過：{names}。如果仍要使用，請重新開啟。',
  exempt: '在您拒絕之前開啟：{names}。',
  signal: '已遵從退出請求：您的瀏覽器要求不販售或分享您的資料。',
  changed: '自您上次選擇以來新增：{names}。',
  updated: '自您上次選擇以來，我們的隱私權政策已變更。',
  frameLead: '來自 {service} 的內容',
  frameText: '載入時，您的 IP 位址等資料會傳送給：{provider}。',
  frameOnce: '載入一次',
  frameAlways: '一律允許',
  frameScope: '「一律允許」適用於下列類別的所有內容：{names}。',
};

/** The preferences in Traditional Chinese. */
export const panel: PanelTexts = {
  preferences: '您的 Cookie 選擇',
  lead: '請決定哪些內容可以在本網站上執行。您的選擇保存期限：{duration}；您可以隨時變更。',
  always: '一律開啟',
  save: '儲存我的選擇',
  close: '關閉，不做變更',
  descriptions: {
    necessary: '讓本網站正常、安全地運作，並記住這些選擇。',
    functional: '記住您的設定，並顯示影片等其他網站的內容。',
    analytics: '統計造訪次數，了解哪些頁面有人使用。',
    marketing: '在本網站和其他地方依您的興趣顯示廣告並衡量成效。',
  },
  services: {
    other: '{count} 項服務',
  },
  policy: '政策',
  cookie: 'Cookie',
  purpose: '用途',
  kept: '期限',
  chosen: '選擇日期：{date}',
  record: '紀錄 {id}',
  download: '下載我的紀錄',
  some: '部分開啟',
  search: '尋找服務',
  none: '沒有這個名稱的服務。',
  session: '直到您關閉瀏覽器',
  persistent: '直到您將其刪除',
};

/** The declaration in Traditional Chinese. */
export const declaration: DeclarationTexts = {
  choice: '您的選擇',
  undecided: '您尚未選擇。',
  allowed: '已允許：{names}。',
  refused: '已拒絕：{names}。',
  change: '變更選擇',
  withdraw: '撤回同意',
  controller: '由誰負責',
  dated: '最後變更：{date}。',
  name: '名稱',
  provider: '提供者',
  kind: '類型',
  present: '目前在此瀏覽器中',
  yes: '有',
  no: '沒有',
  unseen: '從這裡無法看到',
  kindCookie: 'Cookie',
  kindStorage: '本機儲存空間',
  kindDatabase: '資料庫',
  third: '{kind}（其他網站）',
  nothing: '不會在您的瀏覽器中儲存任何內容。',
  browsers: '在瀏覽器中關閉 Cookie',
  browsersText:
    '每種瀏覽器都可以刪除 Cookie 並拒絕新的 Cookie，可針對所有網站或個別網站。如此一來，本網站的某些部分可能無法使用。',
  browser: '{browser} 的操作說明',
  otherBrowsers: '其他瀏覽器',
  independent: '獨立的說明資訊',
};

/** All the Traditional Chinese words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
