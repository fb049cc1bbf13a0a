/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /kokemu|paran|paremp|paras|parha|optim|tehost|naut[it]|valitettavasti|pahoittel|anteeksi|suosittel|suositel|suositus|vaatimusten mukai|lainmukai|tietosuoja-asetu|\betu|hyödy|hyöty/i;
