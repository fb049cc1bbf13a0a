/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /zážit|skúsenos|zlepš|vylepš|zdokonal|optimal|lepš|najlep|(?<!po)uží(?:ť|v)|užite|vychutn|ospravedl|prepáč|žiaľ|ľutuj|odporúč|odporuč|súlad|vyhovuj|GDPR|výhod|prospe|prínos/i;
