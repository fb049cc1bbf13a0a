/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /experience|improv|enhanc|better|best|enjoy|sorry|unfortunately|recommend|complian|GDPR|benefit/i;
