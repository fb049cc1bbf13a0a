/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /izkušn|doživet|izboljš|izpopoln|optimi|boljš|bolje|uživa|užij|žal|oprost|opravič|priporoč|skladn|ustrez|GDPR|SUVP|korist|prednost/i;
