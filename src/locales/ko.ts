import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Korean, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'ko',
  dir: 'ltr',
  accept: '모두 허용',
  reject: '모두 거부',
  saved: '쿠키 선택이 저장되었습니다. 언제든지 바꿀 수 있습니다.',
  title: '{site}의 쿠키',
  text: '이 사이트는 쿠키와 유사 기술을 사용합니다. 일부는 꼭 필요합니다. 허용하시면 이 사이트와 파트너가 다음 목적으로도 사용합니다: {purposes}. 선택은 언제든지 바꿀 수 있습니다.',
  textNecessary: '이 사이트는 필요한 쿠키와 유사 기술만 사용합니다.',
  purposes: {
    functional: '설정 기억',
    analytics: '방문 측정',
    marketing: '맞춤형 광고',
  },
  comma: '{list}, {name}',
  and: '{list} 및 {name}',
  titles: {
    necessary: '필수',
    functional: '기능',
    analytics: '통계',
    marketing: '마케팅',
  },
  privacy: '개인정보 처리방침',
  choose: '선택하기',
  open: '쿠키 선택',
  textOptOut:
    '이 사이트는 쿠키와 유사 기술을 사용합니다. 일부는 꼭 필요합니다. 거부하지 않으시면 이 사이트와 파트너가 다음 목적으로도 사용합니다: {purposes}. 언제든지 거부하거나 선택을 바꿀 수 있습니다.',
  textNotice:
    '이 사이트는 쿠키와 유사 기술을 사용합니다. 일부는 꼭 필요합니다. 다른 페이지로 이동하거나 이 알림을 닫으시면 이 사이트와 파트너가 다음 목적으로도 사용합니다: {purposes}. 지금이든 나중이든 거부할 수 있습니다.',
  dismiss: '닫기',
  conflict: '전에 허용한 항목: {names}. 그래도 사용하려면 다시 켜 주세요.',
  exempt: '거부할 때까지 켜짐: {names}.',
  signal: '거부 신호 반영됨: 브라우저가 데이터를 판매하거나 공유하지 말라고 요청합니다.',
  changed: '지난 선택 이후 새로 추가됨: {names}.',
  updated: '지난 선택 이후 개인정보 처리방침이 바뀌었습니다.',
  frameLead: '{service} 콘텐츠',
  frameText: '불러오면 IP 주소 같은 데이터가 다음 제공자에게 전송됩니다: {provider}.',
  frameOnce: '한 번 불러오기',
  frameAlways: '항상 허용',
  frameScope: '‘항상 허용’은 다음 항목 전체에 적용됩니다: {names}.',
};

/** The preferences in Korean. */
export const panel: PanelTexts = {
  preferences: '쿠키 선택',
  lead: '이 사이트에서 무엇을 실행할지 정해 주세요. 선택 보관 기간: {duration}. 언제든지 바꿀 수 있습니다.',
  always: '항상 켜짐',
  save: '선택 저장',
  close: '바꾸지 않고 닫기',
  descriptions: {
    necessary: '이 사이트가 안전하게 작동하게 하고 이 선택을 기억합니다.',
    functional: '설정을 기억하고 동영상 등 다른 사이트의 콘텐츠를 보여 줍니다.',
    analytics: '방문 수를 세고 어떤 페이지가 사용되는지 보여 줍니다.',
    marketing: '관심사에 따른 광고를 이곳과 다른 곳에 보여 주고 측정합니다.',
  },
  services: {
    other: '서비스 {count}개',
  },
  policy: '개인정보 처리방침',
  cookie: '쿠키',
  purpose: '목적',
  kept: '기간',
  chosen: '선택한 날짜: {date}',
  record: '기록 {id}',
  download: '내 기록 내려받기',
  some: '일부 켜짐',
  search: '서비스 찾기',
  none: '그런 이름의 서비스가 없습니다.',
  session: '브라우저를 닫을 때까지',
  persistent: '삭제할 때까지',
};

/** The declaration in Korean. */
export const declaration: DeclarationTexts = {
  choice: '나의 선택',
  undecided: '아직 선택하지 않았습니다.',
  allowed: '허용: {names}.',
  refused: '거부: {names}.',
  change: '선택 바꾸기',
  withdraw: '동의 철회',
  controller: '개인정보 처리자',
  dated: '최종 수정일: {date}',
  name: '이름',
  provider: '제공자',
  kind: '종류',
  present: '지금 이 브라우저에',
  yes: '있음',
  no: '없음',
  unseen: '여기서는 볼 수 없음',
  kindCookie: '쿠키',
  kindStorage: '로컬 스토리지',
  kindDatabase: '데이터베이스',
  third: '{kind}(다른 사이트)',
  nothing: '브라우저에 아무것도 저장되지 않습니다.',
  browsers: '브라우저에서 쿠키 끄기',
  browsersText:
    '모든 브라우저에서 전체 또는 특정 사이트의 쿠키를 삭제하고 새 쿠키를 거부할 수 있습니다. 그러면 이 사이트의 일부가 작동하지 않을 수 있습니다.',
  browser: '{browser} 안내',
  otherBrowsers: '다른 브라우저',
  independent: '중립적인 도움말',
};

/** All the Korean words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
