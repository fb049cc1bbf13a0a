/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /expérience|amélior|optim|enrichi|meilleur|mieux|profite|appréci|désol|malheureusement|regrett|recommand|conseill|conform|RGPD|avantag|bénéfi/i;
