/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /experiência|melhor|aprimor|otimiz|ótim|aproveit|desfrut|curt[aie]|lament|infelizmente|desculp|recomend|aconselh|conform|LGPD|benef[ií]ci|vantag|vantajos|cumpr/i;
