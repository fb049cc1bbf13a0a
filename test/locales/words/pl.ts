/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /doświadcz|wrażeni|popraw|ulepsz|usprawn|optymal|lepsz|lepiej|najlep|ciesz|przepras|przykro|niestety|żałuj|polec|zalec|rekomend|zgodn|RODO|korzyś|korzystn|zalet/i;
