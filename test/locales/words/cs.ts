/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /zážit|zkušenost|zlepš|vylepš|zdokonal|optimal|lepší|lépe|nejlep|(?<!po)uží(?:t|v)|užij|vychutn|omlouv|omluv|promiňte|bohužel|lituj|doporuč|soulad|vyhovuj|GDPR|výhod|prospě|přínos/i;
