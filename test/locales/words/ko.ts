/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /경험|향상|개선|최적|더 나은|더 좋은|즐기|즐겁|아쉽|죄송|유감|추천|권장|준수|혜택/i;
