/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /esperienz|miglior|meglio|ottimizz|ottim[oaie]|potenzia|goder|goditi|apprezz|spiacent|dispiac|purtroppo|raccomand|consigli|conform|RGPD|benefic|vantagg|approfitt/i;
