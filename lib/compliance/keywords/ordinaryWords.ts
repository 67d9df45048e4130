import { normaliseReply, wordSet } from './normaliseReply';

/** Words of everyday that are a keyword but for a letter or two. */
export const ORDINARY: ReadonlySet<string> = wordSet(
	normaliseReply(
		'cancer remote removed remover revoked stol stôl stool stops stopped stopping store révolution rénovation révolutions ' +
			'stören storen stappen entfernt afdeling avdeling avsluttet carcel cárcel parada cancela ' +
			'оказаться оставить отказался прийняти прийнять изключение откажам ' +
			'fermata canceled cancelled przestać przestał přestat přestati prestati prestať நிறுத்தம் zkusit konce wybaczcie pokličite atsakyti atsakymas pasilikti ištraukti nuotraukų atrasties ' +
			'perbatasan renunţi tulista pitäkää päästäkää anmelden anmeld опишите підписати',
	),
);
