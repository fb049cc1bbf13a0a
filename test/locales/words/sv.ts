/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /upplevelse|erfarenhet|förbättr|optim|bättre|bäst|njut|tyvärr|ledsen|ledsn|beklag|rekommend|förenlig|efterlev|dataskyddsförordning|fördel|nytta/i;
