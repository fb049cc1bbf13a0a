/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /تجرب|بهبود|ارتقا|بهینه|بهتر|لذت|متأسف|متاسف|شوربختانه|پوزش|ببخشید|توصیه|پیشنهاد|منطبق|انطباق|فایده|مزایا|مزیت|سودمند/i;
