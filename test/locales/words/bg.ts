/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /преживяван|изживяван|опит|подобр|усъвършенств|оптим|по-добр|най-добр|наслад|наслаж|извин|съжал|жалост|препоръ|съответств|ОРЗД|GDPR|(?<!из)полз|предимств|изгод/i;
