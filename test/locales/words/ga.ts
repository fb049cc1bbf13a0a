/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /eispéire|taithí|fheabhs|feabhs|fearr|optam|barrmhai|sult|taitneamh|faraor|is oth|brón|molaim|moltar|mholaim|comhlíon|tairbh|buntáist|RGCS/i;
