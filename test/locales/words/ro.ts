/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /experienț|îmbunătăț|ameliora|optim|mai bun|mai bine|bucura|scuze|pare rău|din păcate|regret|recomand|sfătui|conform|RGPD|benefici|avantaj/i;
