/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /kogemus|elamus|paranda|täiusta|optim|\bparem|parim|naudi|nauti|kahjuks|vabanda|kahetse|soovita|soovitus|nõuetele vasta|vastavus|üldmäärus|eelis|kasulik|\bkasu\b/i;
