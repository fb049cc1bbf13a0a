/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /体验|改善|改进|优化|提升|更好|最佳|享受|抱歉|遗憾|推荐|建议|合规|好处|优惠/i;
