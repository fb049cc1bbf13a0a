/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /ประสบการณ์|ปรับปรุง|พัฒนา|ประสิทธิภาพ|ดีขึ้น|ดียิ่ง|ดีที่สุด|ดีกว่า|เพลิดเพลิน|สนุก|เสียใจ|ขออภัย|ขอโทษ|เสียดาย|แนะนำ|สอดคล้อง|ตามกฎหมาย|PDPA|ประโยชน์|ข้อดี/;
