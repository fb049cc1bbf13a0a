/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /esperientzi|hobe|\bonen|optimiza|goza|atsegin|sentitzen|barkatu|zoritxarrez|tamalez|gomend|aholka|betetze|DBEO|onura|abantail/i;
