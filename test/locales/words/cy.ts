/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /rofiad|gwell|\bwell|optimeidd|gorau|\borau|mwynh|fwynh|anffodus|sori\b|ymddiheur|rgymhell|rgymell|cydymffurf|budd|fudd|mantais|fantais|manteis|fanteis/i;
