/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /體驗|改善|改進|優化|最佳化|提升|更好|最佳|享受|抱歉|遺憾|推薦|建議|合規|好處|優惠/i;
