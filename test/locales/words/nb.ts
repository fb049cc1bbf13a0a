/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /opplevelse|erfaring|forbedr|optim|bedre|\bbeste?\b|\bnyte?\b|dessverre|beklag|lei for|anbefal|overhold|samsvar|personvernforordning|fordel|\bnytte/i;
