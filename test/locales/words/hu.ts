/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /élmény|tapasztal|javít|javul|fejleszt|tökélet|optim|jobb|élvez|sajn[oá]|elnézés|bocsán|ajánl|javas[ol]|megfelel|előny|haszna|hasznos|hasznár|hasznot/i;
