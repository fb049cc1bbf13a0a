/** Words of this language that are vague, praise the answer that the site would like, or promise what nobody can. */
export const steering =
  /अनुभव|बेहतर|सुधार|उन्नत|अनुकूल|ऑप्टिमाइ|सर्वोत्तम|सर्वश्रेष्ठ|सबसे अच्छ|आनंद|आनन्द|मज़ा|मज़े|लुत्फ़|क्षमा|माफ़|माफ|खेद|दुर्भाग्य|अफ़सोस|सिफ़ारिश|अनुशंस|सुझाव|सलाह|अनुपालन|अनुरूप|लाभ|फ़ायद|फायद/;
