/**
 * What the holidays of a place take for granted, where its law leaves something to the moon or to a
 * government. A sentence for every decision that rests on them.
 */
export const TAKEN_FOR_GRANTED = {
	AZ: 'Ramazan and Gurban Bayram of Azerbaijan are computed and may move by a day: the days beside them are closed too; working days that the government exchanges are not known',
	CL: 'Holidays of a single region of Chile, elections and those of one year only are not known: add them as extra closed dates',
	EC: 'Holidays of a single canton of Ecuador and days that its president adds are not known: add them as extra closed dates',
	EG: 'Islamic holidays of Egypt are computed and may move by a day: the days beside them are closed too, and so is the Thursday to which the cabinet may move a holiday; other days that it names are not known',
	HN: 'Holidays of Honduras that are moved to a long weekend count on both days',
	IL: 'The whole day on whose evening a holiday of Israel begins is closed; election days are not known: add them as extra closed dates',
	JO: 'Islamic holidays of Jordan are computed and may move by a day: the days beside them are closed too; days that the government adds or moves are not known',
	KZ: 'Kurban Ait is computed and may move by a day: the days beside it are closed too; bridges that the government makes are not among the holidays',
	QA: 'Islamic holidays of Qatar are computed and may move by a day: the days beside them are closed too; days that the Amiri Diwan adds are not known',
	SV: 'Of the patron feasts of El Salvador that of the capital alone is known, and is closed everywhere: add others as extra closed dates',
} as const;
