/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /deneyim|iyileştir|geliştir|optimi|daha iyi|en iyi|keyi?f|tadını|üzgün|özür|maalesef|ne yazık|öneri|tavsiye|uyumlu|KVKK|yarar|fayda|avantaj/i;
