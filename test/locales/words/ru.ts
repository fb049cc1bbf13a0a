/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /(?<!\p{L})опыт|впечатлен|улучш|соверш|оптим|лучш|наслажд|удовольств|сожал|извин|прост(?:ите|им)|рекоменд|совету|соответств|комплаенс|152-ФЗ|преимуществ|выгод|полезн|(?<!\p{L})польз(?:а|ы|е|у|ой)(?!\p{L})/iu;
