/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /تجرب|تحسين|نحس|تعزيز|أفضل|أحسن|الأمثل|استمت|تمتع|عذر|عتذر|آسف|أسف|نوصي|وصى|توصي|ننصح|نصح|متوافق|متثال|فائد|فوائد|مزايا|ميزة|ستفاد/i;
