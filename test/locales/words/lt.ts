/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /patirt|patirč|pagerin|tobul|optim|geresn|geriau|mėgau|\bdeja\b|apgail|atsipraš|rekomend|patari|atitik|atitin|BDAR|privalum|\bnaud(?:a|ą|ing)|\bnaudos\b/i;
