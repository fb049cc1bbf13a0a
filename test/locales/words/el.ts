/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /εμπειρ|β[εέ]λτ[ιί]|εν[ιί]σχ|καλύτερ|άριστ|απολα[υύ]|απόλαυσ|δυστυχώς|λυπ[οόάη]|συγγνώμ|συν[ιί]στ|προτείν|σύστασ|συμμορφ|συμμόρφ|ΓΚΠΔ|πλεον[εέ]κτ|[οό]φ[εέ]λ|ωφέλ/i;
