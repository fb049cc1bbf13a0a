/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /pieredz|uzlabo|pilnveido|optim|labāk|vislab|izbaud|baudī|diemžēl|atvaino|žēl|iesak|ieteik|ieteic|atbilst|VDAR|priekšrocīb|ieguv|labum/i;
