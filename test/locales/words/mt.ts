/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /esperjenz|tejjeb|tejb|titjib|ottim|ottma|aħjar|\baqwa|gawd|jiddispjaċ|sfortun|skuż|rakkomand|konform|benefiċ|vantaġġ/i;
