import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Indonesian, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'id',
  dir: 'ltr',
  accept: 'Terima cookie',
  reject: 'Tolak cookie',
  saved: 'Pilihan cookie Anda tersimpan. Anda dapat mengubahnya kapan saja.',
  title: 'Cookie di {site}',
  text: 'Kami menggunakan cookie dan teknologi serupa. Sebagian diperlukan; dengan izin Anda, kami dan mitra kami juga menggunakannya untuk {purposes}. Anda dapat mengubah pilihan kapan saja.',
  textNecessary: 'Kami hanya menggunakan cookie dan teknologi serupa yang diperlukan.',
  purposes: {
    functional: 'mengingat setelan Anda',
    analytics: 'mengukur kunjungan',
    marketing: 'iklan yang dipersonalisasi',
  },
  comma: '{list}, {name}',
  and: '{list} dan {name}',
  titles: {
    necessary: 'Diperlukan',
    functional: 'Fungsional',
    analytics: 'Statistik',
    marketing: 'Pemasaran',
  },
  privacy: 'Kebijakan privasi',
  choose: 'Pilih',
  open: 'Pilihan cookie',
  textOptOut:
    'Kami menggunakan cookie dan teknologi serupa. Sebagian diperlukan; selama Anda tidak menolak, kami dan mitra kami juga menggunakannya untuk {purposes}. Anda dapat menolak atau mengubah pilihan kapan saja.',
  textNotice:
    'Kami menggunakan cookie dan teknologi serupa. Sebagian diperlukan; jika Anda pindah ke halaman lain atau menutup pemberitahuan ini, kami dan mitra kami juga menggunakannya untuk {purposes}. Anda dapat menolak sekarang atau kapan saja.',
  dismiss: 'Tutup',
  conflict: 'Sebelumnya Anda mengizinkan {names}. Aktifkan kembali yang tetap Anda inginkan.',
  exempt: 'Aktif sampai Anda menolak: {names}.',
  signal: 'Penolakan dipatuhi: browser Anda meminta agar data Anda tidak dijual atau dibagikan.',
  changed: 'Baru sejak pilihan terakhir Anda: {names}.',
  updated: 'Kebijakan privasi kami berubah sejak pilihan terakhir Anda.',
  frameLead: 'Konten dari {service}',
  frameText: 'Saat dimuat, data seperti alamat IP Anda dikirim ke {provider}.',
  frameOnce: 'Muat sekali',
  frameAlways: 'Selalu izinkan',
  frameScope: '“Selalu izinkan” berlaku untuk semua dalam kategori: {names}.',
};

/** The preferences in Indonesian. */
export const panel: PanelTexts = {
  preferences: 'Pilihan cookie Anda',
  lead: 'Tentukan apa yang boleh berjalan di situs ini. Pilihan Anda disimpan selama {duration}; Anda dapat mengubahnya kapan saja.',
  always: 'Selalu aktif',
  save: 'Simpan pilihan',
  close: 'Tutup tanpa mengubah apa pun',
  descriptions: {
    necessary: 'Menjaga situs ini tetap berfungsi dan aman, serta mengingat pilihan ini.',
    functional: 'Mengingat setelan Anda dan menampilkan konten dari situs lain, misalnya video.',
    analytics: 'Menghitung kunjungan dan menunjukkan halaman mana yang digunakan.',
    marketing: 'Menampilkan iklan sesuai minat Anda di sini dan di tempat lain, lalu mengukurnya.',
  },
  services: {
    other: '{count} layanan',
  },
  policy: 'kebijakan',
  cookie: 'Cookie',
  purpose: 'Tujuan',
  kept: 'Masa simpan',
  chosen: 'Dipilih pada {date}',
  record: 'Catatan {id}',
  download: 'Unduh catatan saya',
  some: 'Aktif sebagian',
  search: 'Cari layanan',
  none: 'Tidak ada layanan dengan nama itu.',
  session: 'sampai Anda menutup browser',
  persistent: 'sampai Anda menghapusnya',
};

/** The declaration in Indonesian. */
export const declaration: DeclarationTexts = {
  choice: 'Pilihan Anda',
  undecided: 'Anda belum memilih.',
  allowed: 'Diizinkan: {names}.',
  refused: 'Ditolak: {names}.',
  change: 'Ubah pilihan',
  withdraw: 'Tarik persetujuan',
  controller: 'Siapa yang bertanggung jawab',
  dated: 'Terakhir diubah pada {date}.',
  name: 'Nama',
  provider: 'Penyedia',
  kind: 'Jenis',
  present: 'Sekarang di browser ini',
  yes: 'Ada',
  no: 'Tidak ada',
  unseen: 'Tidak terlihat dari sini',
  kindCookie: 'Cookie',
  kindStorage: 'Penyimpanan lokal',
  kindDatabase: 'Basis data',
  third: '{kind} (situs lain)',
  nothing: 'Tidak ada yang disimpan di browser Anda.',
  browsers: 'Mematikan cookie di browser',
  browsersText:
    'Setiap browser dapat menghapus cookie dan menolak cookie baru, untuk semua situs atau situs tertentu. Beberapa bagian situs ini mungkin tidak berfungsi lagi.',
  browser: 'Petunjuk untuk {browser}',
  otherBrowsers: 'Browser lain',
  independent: 'Bantuan independen',
};

/** All the Indonesian words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
