/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /ervaring|beleving|verbeter|optim|beter|\bbeste?\b|geniet|genot|helaas|jammer|spijt|sorry|aanbev|bevelen|aanra|\braden\b|conform|voldoe|\bAVG\b|voordeel|voordelen/i;
