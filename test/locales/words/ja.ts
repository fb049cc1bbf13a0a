/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /体験|エクスペリエンス|向上|改善|最適|より良|快適|お楽しみ|楽し|残念|申し訳|おすすめ|お勧め|推奨|準拠|メリット|お得/i;
