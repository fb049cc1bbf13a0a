import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Simplified Chinese, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'zh',
  dir: 'ltr',
  accept: '全部接受',
  reject: '全部拒绝',
  saved: '您的 Cookie 选择已保存。您可以随时更改。',
  title: '{site} 上的 Cookie',
  text: '我们使用 Cookie 和类似技术。其中一些是必需的；经您允许，我们和合作伙伴还将其用于：{purposes}。您可以随时更改选择。',
  textNecessary: '我们只使用必需的 Cookie 和类似技术。',
  purposes: {
    functional: '记住您的设置',
    analytics: '统计访问量',
    marketing: '个性化广告',
  },
  comma: '{list}、{name}',
  and: '{list}和{name}',
  titles: {
    necessary: '必需',
    functional: '功能',
    analytics: '统计',
    marketing: '营销',
  },
  privacy: '隐私政策',
  choose: '选择',
  open: 'Cookie 选择',
  textOptOut:
    '我们使用 Cookie 和类似技术。其中一些是必需的；在您拒绝之前，我们和合作伙伴还将其用于：{purposes}。您可以随时拒绝或更改选择。',
  textNotice:
    '我们使用 Cookie 和类似技术。其中一些是必需的；如果您前往其他页面或关闭此通知，我们和合作伙伴还会将其用于：{purposes}。您可以现在或随时拒绝。',
  dismiss: '关闭',
  conflict: '您以前允许过：{names}。如果仍要使用，请重新开启。',
  exempt: '在您拒绝之前开启：{names}。',
  signal: '已遵从退出请求：您的浏览器要求不出售或共享您的数据。',
  changed: '自您上次选择以来新增：{names}。',
  updated: '自您上次选择以来，我们的隐私政策已更改。',
  frameLead: '来自 {service} 的内容',
  frameText: '加载时，您的 IP 地址等数据会发送给：{provider}。',
  frameOnce: '加载一次',
  frameAlways: '始终允许',
  frameScope: '“始终允许”适用于以下类别的全部内容：{names}。',
};

/** The preferences in Simplified Chinese. */
export const panel: PanelTexts = {
  preferences: '您的 Cookie 选择',
  lead: '请决定哪些内容可以在本网站上运行。您的选择保存期限：{duration}；您可以随时更改。',
  always: '始终开启',
  save: '保存我的选择',
  close: '关闭，不作更改',
  descriptions: {
    necessary: '保持本网站正常、安全运行，并记住这些选择。',
    functional: '记住您的设置，并显示视频等其他网站的内容。',
    analytics: '统计访问次数，了解哪些页面被使用。',
    marketing: '在本网站和其他地方按您的兴趣展示广告并衡量其效果。',
  },
  services: {
    other: '{count} 项服务',
  },
  policy: '政策',
  cookie: 'Cookie',
  purpose: '用途',
  kept: '期限',
  chosen: '选择日期：{date}',
  record: '记录 {id}',
  download: '下载我的记录',
  some: '部分开启',
  search: '查找服务',
  none: '没有这个名称的服务。',
  session: '直到您关闭浏览器',
  persistent: '直到您将其删除',
};

/** The declaration in Simplified Chinese. */
export const declaration: DeclarationTexts = {
  choice: '您的选择',
  undecided: '您尚未选择。',
  allowed: '已允许：{names}。',
  refused: '已拒绝：{names}。',
  change: '更改选择',
  withdraw: '撤回同意',
  controller: '由谁负责',
  dated: '最后更改：{date}。',
  name: '名称',
  provider: '提供方',
  kind: '类型',
  present: '目前在此浏览器中',
  yes: '有',
  no: '没有',
  unseen: '从这里无法看到',
  kindCookie: 'Cookie',
  kindStorage: '本地存储',
  kindDatabase: '数据库',
  third: '{kind}（其他网站）',
  nothing: '不会在您的浏览器中存储任何内容。',
  browsers: '在浏览器中关闭 Cookie',
  browsersText:
    '每种浏览器都可以删除 Cookie 并拒绝新的 Cookie，可针对所有网站或个别网站。这样一来，本网站的某些部分可能无法使用。',
  browser: '{browser} 的操作说明',
  otherBrowsers: '其他浏览器',
  independent: '独立的帮助信息',
};

/** All the Simplified Chinese words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
