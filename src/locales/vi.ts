import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Vietnamese, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'vi',
  dir: 'ltr',
  accept: 'Chấp nhận tất cả',
  reject: 'Từ chối tất cả',
  saved: 'Lựa chọn cookie của bạn đã được lưu. Bạn có thể thay đổi bất cứ lúc nào.',
  title: 'Cookie trên {site}',
  text: 'Chúng tôi sử dụng cookie và các công nghệ tương tự. Một số là cần thiết; nếu bạn cho phép, chúng tôi và các đối tác còn dùng chúng để {purposes}. Bạn có thể thay đổi lựa chọn bất cứ lúc nào.',
  textNecessary: 'Chúng tôi chỉ sử dụng cookie và các công nghệ tương tự cần thiết.',
  purposes: {
    functional: 'ghi nhớ thiết lập của bạn',
    analytics: 'đo lượt truy cập',
    marketing: 'hiển thị quảng cáo theo sở thích',
  },
  comma: '{list}, {name}',
  and: '{list} và {name}',
  titles: {
    necessary: 'Cần thiết',
    functional: 'Chức năng',
    analytics: 'Thống kê',
    marketing: 'Tiếp thị',
  },
  privacy: 'Chính sách quyền riêng tư',
  choose: 'Lựa chọn',
  open: 'Lựa chọn cookie',
  textOptOut:
    'Chúng tôi sử dụng cookie và các công nghệ tương tự. Một số là cần thiết; cho đến khi bạn từ chối, chúng tôi và các đối tác còn dùng chúng để {purposes}. Bạn có thể từ chối hoặc thay đổi lựa chọn bất cứ lúc nào.',
  textNotice:
    'Chúng tôi sử dụng cookie và các công nghệ tương tự. Một số là cần thiết; nếu bạn chuyển sang trang khác hoặc đóng thông báo này, chúng tôi và các đối tác còn dùng chúng để {purposes}. Bạn có thể từ chối ngay bây giờ hoặc bất cứ lúc nào.',
  dismiss: 'Đóng',
  conflict: 'Trước đây bạn đã cho phép: {names}. Nếu vẫn muốn dùng, hãy bật lại.',
  exempt: 'Bật cho đến khi bạn từ chối: {names}.',
  signal:
    'Đã tuân theo yêu cầu từ chối: trình duyệt của bạn yêu cầu không bán hoặc chia sẻ dữ liệu của bạn.',
  changed: 'Mới kể từ lần lựa chọn trước: {names}.',
  updated: 'Chính sách quyền riêng tư của chúng tôi đã thay đổi kể từ lần lựa chọn trước của bạn.',
  frameLead: 'Nội dung từ {service}',
  frameText: 'Khi tải, dữ liệu như địa chỉ IP của bạn được gửi đến {provider}.',
  frameOnce: 'Tải một lần',
  frameAlways: 'Luôn cho phép',
  frameScope: '“Luôn cho phép” áp dụng cho toàn bộ mục: {names}.',
};

/** The preferences in Vietnamese. */
export const panel: PanelTexts = {
  preferences: 'Lựa chọn cookie của bạn',
  lead: 'Hãy quyết định những gì được chạy trên trang web này. Lựa chọn được lưu trong {duration}; bạn có thể thay đổi bất cứ lúc nào.',
  always: 'Luôn bật',
  save: 'Lưu lựa chọn',
  close: 'Đóng mà không thay đổi gì',
  descriptions: {
    necessary: 'Giúp trang web này hoạt động an toàn và ghi nhớ các lựa chọn này.',
    functional:
      'Ghi nhớ thiết lập của bạn và hiển thị nội dung từ trang web khác, chẳng hạn như video.',
    analytics: 'Đếm lượt truy cập và cho biết trang nào được sử dụng.',
    marketing: 'Hiển thị quảng cáo theo sở thích của bạn ở đây và nơi khác, rồi đo lường chúng.',
  },
  services: {
    other: '{count} dịch vụ',
  },
  policy: 'chính sách',
  cookie: 'Cookie',
  purpose: 'Mục đích',
  kept: 'Thời hạn',
  chosen: 'Đã chọn ngày {date}',
  record: 'Bản ghi {id}',
  download: 'Tải bản ghi của tôi',
  some: 'Bật một phần',
  search: 'Tìm dịch vụ',
  none: 'Không có dịch vụ nào tên như vậy.',
  session: 'cho đến khi bạn đóng trình duyệt',
  persistent: 'cho đến khi bạn xóa',
};

/** The declaration in Vietnamese. */
export const declaration: DeclarationTexts = {
  choice: 'Lựa chọn của bạn',
  undecided: 'Bạn chưa lựa chọn.',
  allowed: 'Đã cho phép: {names}.',
  refused: 'Đã từ chối: {names}.',
  change: 'Thay đổi lựa chọn',
  withdraw: 'Rút lại sự đồng ý',
  controller: 'Bên chịu trách nhiệm',
  dated: 'Thay đổi lần cuối: {date}.',
  name: 'Tên',
  provider: 'Nhà cung cấp',
  kind: 'Loại',
  present: 'Hiện có trong trình duyệt này',
  yes: 'Có',
  no: 'Không',
  unseen: 'Không thể thấy từ đây',
  kindCookie: 'Cookie',
  kindStorage: 'Bộ nhớ cục bộ',
  kindDatabase: 'Cơ sở dữ liệu',
  third: '{kind} (trang web khác)',
  nothing: 'Không có gì được lưu trong trình duyệt của bạn.',
  browsers: 'Tắt cookie trong trình duyệt',
  browsersText:
    'Mọi trình duyệt đều có thể xóa cookie và từ chối cookie mới, cho tất cả hoặc từng trang web. Khi đó một số phần của trang web này có thể không hoạt động.',
  browser: 'Hướng dẫn cho {browser}',
  otherBrowsers: 'Trình duyệt khác',
  independent: 'Trợ giúp độc lập',
};

/** All the Vietnamese words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
