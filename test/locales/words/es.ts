/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /experiencia|mejor|optimiz|óptim|disfrut|lament|sentimos|disculp|desgracia|recomend|recomiend|aconsej|conform|RGPD|benefici|ventaj|cumpl/i;
