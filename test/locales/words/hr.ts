/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /iskustv|doživljaj|poboljš|unaprij|unapređ|optim|bolj|uživa|žao|nažalost|ispri|oprost|preporu|sukladn|usklađ|GDPR|OUZP|korist|pogodnost|prednost/i;
