/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /upplifun|reynsl|bæt|betr|\bbest|njót|því miður|afsak|mæl(?:a|um|t|i|ir) með|meðmæl|ráðleg|ákjósanleg|samræm|persónuverndarlög|\bkost|ávinning|gagnleg/i;
