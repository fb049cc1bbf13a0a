/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /חווי|שיפור|שפר|ייעול|משופר|מיטב|טוב|ליהנות|תיהנ|נהנ|הנאה|מצטער|סליחה|צער|ממליצ|מומלץ|המלצ|תואמ|תואם|ציות|יתרון|תועלת/i;
