/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /oplevelse|erfaring|forbedr|optim|bedre|bedst|\bnyde?\b|desværre|beklag|kede af|anbefal|overhold|databeskyttelsesforordning|fordel|gavn/i;
