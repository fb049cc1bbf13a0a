/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /Erlebnis|Erfahrung|verbesser|optimier|besser|bestmöglich|genieß|leider|empfehl|empfohlen|konform|DSGVO|Vorteil/i;
