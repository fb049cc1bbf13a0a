import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Hindi, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'hi',
  dir: 'ltr',
  accept: 'सभी स्वीकार करें',
  reject: 'सभी अस्वीकार करें',
  saved: 'आपकी पसंद सहेज ली गई है। इसे कभी भी बदला जा सकता है।',
  title: '{site} पर कुकी',
  text: 'हम कुकी और समान तकनीकों का उपयोग करते हैं। कुछ ज़रूरी हैं; आपकी सहमति से हम और हमारे साझेदार इनका उपयोग इन कामों के लिए भी करते हैं: {purposes}। आपकी पसंद कभी भी बदली जा सकती है।',
  textNecessary: 'हम केवल ज़रूरी कुकी और समान तकनीकों का उपयोग करते हैं।',
  purposes: {
    functional: 'सेटिंग याद रखना',
    analytics: 'विज़िट मापना',
    marketing: 'वैयक्तिकृत विज्ञापन दिखाना',
  },
  comma: '{list}, {name}',
  and: '{list} और {name}',
  titles: {
    necessary: 'ज़रूरी',
    functional: 'कार्यात्मक',
    analytics: 'विश्लेषण',
    marketing: 'मार्केटिंग',
  },
  privacy: 'गोपनीयता नीति',
  choose: 'चुनें',
  open: 'कुकी संबंधी पसंद',
  textOptOut:
    'हम कुकी और समान तकनीकों का उपयोग करते हैं। कुछ ज़रूरी हैं; जब तक आप मना न करें, हम और हमारे साझेदार इनका उपयोग इन कामों के लिए भी करते हैं: {purposes}। कभी भी मना किया जा सकता है या पसंद बदली जा सकती है।',
  textNotice:
    'हम कुकी और समान तकनीकों का उपयोग करते हैं। कुछ ज़रूरी हैं; आपके दूसरे पेज पर जाने या यह सूचना बंद करने पर हम और हमारे साझेदार इनका उपयोग इन कामों के लिए भी करते हैं: {purposes}। अभी या बाद में कभी भी मना किया जा सकता है।',
  dismiss: 'बंद करें',
  conflict: 'आपने पहले इनकी अनुमति दी थी: {names}। जो फिर भी चाहिए, उसे दोबारा चालू करें।',
  exempt: 'आपके मना करने तक चालू: {names}।',
  signal:
    'मना करने का अनुरोध माना गया: आपके ब्राउज़र का अनुरोध है कि आपका डेटा न बेचा जाए, न साझा किया जाए।',
  changed: 'आपकी पिछली पसंद के बाद नया: {names}।',
  updated: 'आपकी पिछली पसंद के बाद हमारी गोपनीयता नीति बदल गई है।',
  frameLead: '{service} की सामग्री',
  frameText: 'लोड करने पर आपके IP पते जैसा डेटा {provider} को भेजा जाता है।',
  frameOnce: 'एक बार लोड करें',
  frameAlways: 'हमेशा अनुमति दें',
  frameScope: '“हमेशा अनुमति दें” इन श्रेणियों की हर चीज़ पर लागू होता है: {names}।',
};

/** The preferences in Hindi. */
export const panel: PanelTexts = {
  preferences: 'कुकी संबंधी आपकी पसंद',
  lead: 'तय करें कि इस साइट पर क्या चल सकता है। आपकी पसंद कभी भी बदली जा सकती है। इसे रखने की अवधि: {duration}।',
  always: 'हमेशा चालू',
  save: 'पसंद सहेजें',
  close: 'कुछ भी बदले बिना बंद करें',
  descriptions: {
    necessary: 'इस साइट को चालू और सुरक्षित रखना और यह पसंद याद रखना।',
    functional: 'आपकी सेटिंग याद रखना और दूसरी साइटों की सामग्री, जैसे वीडियो, दिखाना।',
    analytics: 'विज़िट गिनना और यह दिखाना कि किन पेजों का उपयोग होता है।',
    marketing: 'यहाँ और दूसरी जगहों पर आपकी रुचियों के अनुसार विज्ञापन दिखाना और उनका असर मापना।',
  },
  services: { one: '{count} सेवा', other: '{count} सेवाएँ' },
  policy: 'गोपनीयता',
  cookie: 'कुकी',
  purpose: 'उद्देश्य',
  kept: 'अवधि',
  chosen: '{date} को चुना गया',
  record: 'रिकॉर्ड {id}',
  download: 'मेरा रिकॉर्ड डाउनलोड करें',
  some: 'आंशिक रूप से चालू',
  search: 'सेवा खोजें',
  none: 'इस नाम की कोई सेवा नहीं है।',
  session: 'आपके ब्राउज़र बंद करने तक',
  persistent: 'आपके मिटाने तक',
};

/** The declaration in Hindi. */
export const declaration: DeclarationTexts = {
  choice: 'आपकी पसंद',
  undecided: 'आपने अभी तक नहीं चुना है।',
  allowed: 'अनुमति है: {names}।',
  refused: 'अनुमति नहीं है: {names}।',
  change: 'पसंद बदलें',
  withdraw: 'सहमति वापस लें',
  controller: 'कौन ज़िम्मेदार है',
  dated: 'पिछला बदलाव: {date}।',
  name: 'नाम',
  provider: 'प्रदाता',
  kind: 'प्रकार',
  present: 'अभी इस ब्राउज़र में',
  yes: 'हाँ',
  no: 'नहीं',
  unseen: 'यहाँ से नहीं देखा जा सकता',
  kindCookie: 'कुकी',
  kindStorage: 'लोकल स्टोरेज',
  kindDatabase: 'डेटाबेस',
  third: '{kind} (दूसरी साइट)',
  nothing: 'इसके लिए आपके ब्राउज़र में कुछ भी नहीं रखा जाता।',
  browsers: 'ब्राउज़र में कुकी बंद करना',
  browsersText:
    'हर ब्राउज़र, सभी साइटों या अलग-अलग साइटों के लिए, कुकी मिटा सकता है और नई कुकी रोक सकता है। तब इस साइट के कुछ हिस्से शायद काम न करें।',
  browser: '{browser} के लिए निर्देश',
  otherBrowsers: 'दूसरे ब्राउज़र',
  independent: 'स्वतंत्र सहायता',
};

/** All the Hindi words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
