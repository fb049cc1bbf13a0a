/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /experiencia|mellor|optimiz|óptim|goza|goce|desfrut|lament|sentímolo|desculp|desgraz|recomend|aconsell|conform|RXPD|benefici|vantax|cumpr/i;
