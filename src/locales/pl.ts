import type { DeclarationTexts, FirstTexts, PanelTexts, Texts } from '../types';

/** The first layer in Polish, and what stands in place of frames. */
export const first: FirstTexts = {
  lang: 'pl',
  dir: 'ltr',
  accept: 'Akceptuj wszystkie',
  reject: 'Odrzuć wszystkie',
  saved: 'Twój wybór został zapisany. Możesz go zmienić w każdej chwili.',
  title: 'Pliki cookie w witrynie {site}',
  text: 'Używamy plików cookie i podobnych technologii. Niektóre są niezbędne; za Twoją zgodą my i nasi partnerzy używamy ich także do {purposes}. Możesz zmienić swój wybór w każdej chwili.',
  textNecessary: 'Używamy tylko niezbędnych plików cookie i podobnych technologii.',
  purposes: {
    functional: 'zapamiętywania ustawień',
    analytics: 'pomiaru odwiedzin',
    marketing: 'personalizowania reklam',
  },
  comma: '{list}, {name}',
  and: '{list} i {name}',
  titles: {
    necessary: 'Niezbędne',
    functional: 'Funkcjonalne',
    analytics: 'Analityczne',
    marketing: 'Marketingowe',
  },
  privacy: 'Polityka prywatności',
  choose: 'Wybierz',
  open: 'Wybór plików cookie',
  textOptOut:
    'Używamy plików cookie i podobnych technologii. Niektóre są niezbędne; my i nasi partnerzy używamy ich także do {purposes}, chyba że odmówisz. Możesz odmówić lub zmienić swój wybór w każdej chwili.',
  textNotice:
    'Używamy plików cookie i podobnych technologii. Niektóre są niezbędne; my i nasi partnerzy używamy ich także do {purposes}, gdy przejdziesz na kolejną stronę lub zamkniesz to powiadomienie. Możesz odmówić teraz lub w dowolnej chwili później.',
  dismiss: 'Zamknij',
  conflict: 'Wcześniej dozwolone: {names}. Włącz ponownie to, na co mimo to się zgadzasz.',
  exempt: 'Włączone, dopóki nie odmówisz: {names}.',
  signal:
    'Sprzeciw uwzględniony: Twoja przeglądarka prosi, aby nie sprzedawać ani nie udostępniać Twoich danych.',
  changed: 'Nowe od ostatniego wyboru: {names}.',
  updated: 'Od Twojego ostatniego wyboru zmieniła się nasza polityka prywatności.',
  frameLead: 'Treść zewnętrzna: {service}',
  frameText: 'Po wczytaniu {provider} otrzyma dane, na przykład Twój adres IP.',
  frameOnce: 'Wczytaj raz',
  frameAlways: 'Zawsze zezwalaj',
  frameScope: '„Zawsze zezwalaj” dotyczy wszystkiego w kategorii: {names}.',
};

/** The preferences in Polish. */
export const panel: PanelTexts = {
  preferences: 'Twój wybór plików cookie',
  lead: 'Zdecyduj, co może działać w tej witrynie. Twój wybór przechowujemy przez {duration}; możesz go zmienić w każdej chwili.',
  always: 'Zawsze włączone',
  save: 'Zapisz wybór',
  close: 'Zamknij bez zmian',
  descriptions: {
    necessary: 'Zapewniają działanie i bezpieczeństwo tej witryny oraz zapamiętują ten wybór.',
    functional:
      'Zapamiętują Twoje ustawienia i pokazują treści z innych witryn, na przykład filmy.',
    analytics: 'Liczą odwiedziny i pokazują, z których stron się korzysta.',
    marketing:
      'Pokazują tutaj i gdzie indziej reklamy według Twoich zainteresowań i mierzą ich skuteczność.',
  },
  services: {
    one: '{count} usługa',
    few: '{count} usługi',
    many: '{count} usług',
    other: '{count} usługi',
  },
  policy: 'polityka prywatności',
  cookie: 'Plik cookie',
  purpose: 'Cel',
  kept: 'Czas przechowywania',
  chosen: 'Data wyboru: {date}',
  record: 'Potwierdzenie {id}',
  download: 'Pobierz potwierdzenie',
  some: 'Częściowo włączone',
  search: 'Znajdź usługę',
  none: 'Żadna usługa nie ma takiej nazwy.',
  session: 'do zamknięcia przeglądarki',
  persistent: 'do ręcznego usunięcia',
};

/** The declaration in Polish. */
export const declaration: DeclarationTexts = {
  choice: 'Twój wybór',
  undecided: 'Nie dokonano jeszcze wyboru.',
  allowed: 'Dozwolone: {names}.',
  refused: 'Odrzucone: {names}.',
  change: 'Zmień wybór',
  withdraw: 'Wycofaj zgodę',
  controller: 'Kto odpowiada za witrynę',
  dated: 'Ostatnia aktualizacja: {date}.',
  name: 'Nazwa',
  provider: 'Dostawca',
  kind: 'Rodzaj',
  present: 'Teraz w tej przeglądarce',
  yes: 'Tak',
  no: 'Nie',
  unseen: 'Nie da się stąd sprawdzić',
  kindCookie: 'Plik cookie',
  kindStorage: 'Pamięć lokalna',
  kindDatabase: 'Baza danych',
  third: '{kind} innej witryny',
  nothing: 'W tym celu w Twojej przeglądarce nic nie jest zapisywane.',
  browsers: 'Wyłączanie plików cookie w przeglądarce',
  browsersText:
    'Każda przeglądarka może usuwać pliki cookie i odrzucać nowe, ze wszystkich witryn lub z wybranych. Części tej witryny mogą wtedy przestać działać.',
  browser: 'Instrukcje: {browser}',
  otherBrowsers: 'Inne przeglądarki',
  independent: 'Niezależna pomoc',
};

/** All the Polish words. */
export const texts: Texts = { ...first, ...panel, ...declaration };
