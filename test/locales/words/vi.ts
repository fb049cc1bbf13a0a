/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /trải nghiệm|cải thiện|nâng cao|tối ưu|tốt hơn|tốt nhất|tận hưởng|rất tiếc|xin lỗi|khuyên|khuyến nghị|tuân thủ|lợi ích/i;
