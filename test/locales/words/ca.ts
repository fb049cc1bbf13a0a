/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /experiènci|millor|optimitz|òptim|gaudi|gaudeix|lament|malaurad|ho sentim|disculp|recoman|aconsell|conform|RGPD|benefici|avantat|compleix|complim/i;
