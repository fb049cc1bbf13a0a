import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Japanese, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'ja',
  dir: 'ltr',
  accept: 'すべて許可',
  reject: 'すべて拒否',
  saved: 'Cookieの選択を保存しました。いつでも変更できます。',
  title: '{site}のCookieについて',
  text: '当サイトは、Cookieおよび類似の技術を使用します。一部は必要なものです。許可がある場合に限り、当サイトとパートナーは、次の目的にも使用します：{purposes}。選択はいつでも変更できます。',
  textNecessary: '当サイトは、必要なCookieおよび類似の技術だけを使用します。',
  purposes: {
    functional: '設定の保存',
    analytics: '訪問数の測定',
    marketing: '興味に応じた広告',
  },
  comma: '{list}、{name}',
  and: '{list}、{name}',
  titles: {
    necessary: '必要',
    functional: '機能',
    analytics: '統計',
    marketing: 'マーケティング',
  },
  privacy: 'プライバシーポリシー',
  choose: '選択する',
  open: 'Cookieの選択',
  textOptOut:
    '当サイトは、Cookieおよび類似の技術を使用します。一部は必要なものです。拒否されるまで、当サイトとパートナーは、次の目的にも使用します：{purposes}。いつでも拒否したり、選択を変更したりできます。',
  textNotice:
    '当サイトは、Cookieおよび類似の技術を使用します。一部は必要なものです。別のページに移るか、このお知らせを閉じると、当サイトとパートナーは、次の目的にも使用します：{purposes}。今すぐでも後からでも拒否できます。',
  dismiss: '閉じる',
  conflict: '以前に許可したもの：{names}。それでも使う場合は、もう一度オンにしてください。',
  exempt: '拒否されるまでオン：{names}。',
  signal:
    'オプトアウトを受け付けました：お使いのブラウザーは、データの販売や共有をしないよう求めています。',
  changed: '前回の選択から追加されたもの：{names}。',
  updated: '前回の選択の後、プライバシーポリシーが変わりました。',
  frameLead: '{service}のコンテンツ',
  frameText: '読み込むと、IPアドレスなどのデータが次の提供者に送られます：{provider}。',
  frameOnce: '一度だけ読み込む',
  frameAlways: '常に許可',
  frameScope: '「常に許可」は次のすべてに適用されます：{names}。',
};

/** The preferences in Japanese. */
export const panel: PanelTexts = {
  preferences: 'Cookieの選択',
  lead: 'このサイトで何を動かしてよいかを選んでください。選択の保存期間：{duration}。いつでも変更できます。',
  always: '常にオン',
  save: '選択を保存',
  close: '何も変えずに閉じる',
  descriptions: {
    necessary: 'このサイトを安全に動かし、この選択を記録します。',
    functional: '設定を記録し、動画など他のサイトのコンテンツを表示します。',
    analytics: '訪問数を数え、どのページが使われているかを示します。',
    marketing: '興味に応じた広告を当サイトや他の場所で表示し、その効果を測ります。',
  },
  services: {
    other: '{count}件のサービス',
  },
  policy: 'プライバシーポリシー',
  cookie: 'Cookie',
  purpose: '目的',
  kept: '保存期間',
  chosen: '選択した日：{date}',
  record: '記録番号：{id}',
  download: '自分の記録をダウンロード',
  some: '一部オン',
  search: 'サービスを探す',
  none: 'その名前のサービスはありません。',
  session: 'ブラウザーを閉じるまで',
  persistent: '削除するまで',
};

/** The declaration in Japanese. */
export const declaration: DeclarationTexts = {
  choice: 'あなたの選択',
  undecided: 'まだ選択していません。',
  allowed: '許可：{names}。',
  refused: '拒否：{names}。',
  change: '選択を変更',
  withdraw: '同意を撤回',
  controller: '管理者',
  dated: '最終更新日：{date}',
  name: '名前',
  provider: '提供者',
  kind: '種類',
  present: '今このブラウザーに',
  yes: 'あり',
  no: 'なし',
  unseen: 'ここからは見えません',
  kindCookie: 'Cookie',
  kindStorage: 'ローカルストレージ',
  kindDatabase: 'データベース',
  third: '{kind}（他のサイト）',
  nothing: 'ブラウザーには何も保存されません。',
  browsers: 'ブラウザーでCookieをオフにする',
  browsersText:
    'どのブラウザーでも、すべてのサイトまたは特定のサイトのCookieを削除し、新しいものを拒否できます。その場合、このサイトの一部が動かなくなることがあります。',
  browser: '{browser}での手順',
  otherBrowsers: '他のブラウザー',
  independent: '中立的な情報源',
};

/** All the Japanese words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
