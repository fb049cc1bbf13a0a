/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /pengalaman|meningkat|memperbaiki|optimal|lebih baik|terbaik|nikmati|maaf|sayangnya|sarankan|rekomendasi|sesuai hukum|manfaat|keuntungan/i;
