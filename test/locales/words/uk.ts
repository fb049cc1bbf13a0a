/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /досвід|вражен|покращ|поліпш|удоскона|вдоскона|оптим|кращ|насолод|задовол|на ?жаль|шкода|шкоду|вибач|перепрош|рекоменд|рад(?:имо|жу)|відповідн|відповідає (?:вимог|закон)|переваг|вигод|вигід|корисн|корист[ьі]/i;
