import type { Wordings } from '../../wordings';

export const AFRICA: readonly Wordings[] = [
	// Swahili
	{
		language: 'sw',
		words:
			'acha kutuma, acheni, acheni kutuma, acha sms, acha ujumbe, simamisha, simamisheni, sitisha, sitisheni, komesha, komesheni, koma, komeni, futa, futeni, futa namba yangu, futa nambari yangu, niondoe, niondoeni, ondoa namba yangu, ondoa nambari yangu, nitoe, nitoeni, jiondoe, kujiondoa, jitoe, kujitoa, katisha, ghairi, batilisha, sitaki sms, sitaki ujumbe, sitaki tena, usitume, msitume, usinitumie, msinitumie, stop sms',
		dismissals:
			'hapana asante, la asante, asante hapana, sina haja, sihitaji, sina nia, sipendi, sipendezwi, sivutiwi, sina interest, siko interested, sitaki kabisa, inatosha, imetosha, yatosha, basi, basi inatosha, kamwe, hapana tena, si tena, spam, tangazo, matangazo, nimeblock, nimewablock, msinisumbue, usinisumbue, acha kunisumbua, niache, niacheni, niachie, niacheni na amani, toka, ondoka, ondokeni, tokeni, nyamaza, matapeli, utapeli, kwenda, kwendeni, usiniandikie, msiniandikie, usipige, kero, wacha, wacheni, nambari mbaya, namba mbaya, namba si yangu',
		refusals: `
			usi*|msi* … tena|ujumbe|sms|meseji|kabisa|message*
			usinitum*|msinitum*|usitum*|msitum*|usiniandik*|msiniandik*|usinipig*|msinipig*|usinisumbu*|msinisumbu*|msinitext|usinitext|msitutumie|usitutumie
			acha|acheni|koma|komeni|wacha|wacheni kutuma|kunitumia|kuniandikia|kunisumbua|kupiga|kututumia|hizi|ujumbe|sms|meseji|message*
			sitaki|hatutaki|sihitaji|sipendi … sms|ujumbe|meseji|matangazo|tena|kupokea|kupata|message*|zenu|chochote|hii|hizi
			sitaki tena
			hakuna|hapana|bila ujumbe|sms|meseji|matangazo tena?
			niondo*|nitoe*|nifute*|ondoa|toa|futa|futeni|toeni|ondoeni namba|nambari|number|jina|kwenye|katika|mimi … yangu|orodha|hii?
			niondo*|nitoe*|nifute*
			kwenye|katika|kutoka orodha
			namba|nambari|number si|sio|isiyo|siyo sahihi|yangu|yake|ndio
			umekosea|mmekosea|wrong|makosa namba|nambari|number|mtu
			si|sio namba|nambari yangu
			nani|wapi|vipi|mlipata|ulipata|mmepata|mlitoa|umetoa … namba|nambari|number
			sijawahi|sikuwahi|siku|sikujiunga|sijajiunga|sikuomba|sijaomba|sijasajili* … kujiunga|kujisajili|kuomba|popote|na|kukubali
			niache*|niachi* peke|kwa|na|mimi|amani?
			niacheni
			toka|tokeni|ondoka|ondokeni hapa|kwangu|huko
			kwenda zako|huko|kwendeni
			mjinga|wajinga|pumbavu|shenzi|malaya|fala
			nimechoka|nimechoshwa na|ujumbe|sms|nanyi|ninyi
			kero|mnanisumbua|unanisumbua|mnasumbua|mnakera|kunisumbua
			sina haja|nia|interest|shida
			nita*|ntawa*|tuta* … ripoti|shtaki|polisi|ca|tcra|block|report
			nitawa*|nitaku* shtaki|ripoti
			nitawaripoti|nitawashtaki|nitawablock|ntawablock|nitakushtaki
			polisi
			wakili
			tcra
			malalamiko
			spam
			namba|nambari mbaya
			sitaki|hatutaki jumbe*
		`,
		harmless:
			'usiache|msiache|usisahau|msisahau|usijali|usisitishe|usiondoe|usighairi|msijali, sitaki vitunguu|kitunguu|kuacha|kujiondoa, hakuna|hamna shida|tatizo|noma, ghairi|futa miadi|oda|agizo|booking|order|appointment, toa vitunguu|kitunguu, kituo cha, usichelewe|usikose, sina shida, bila vitunguu, usipige kelele',
		courtesy:
			'tafadhali, tafadhalini, naomba, naombeni, asante, asanteni, asante sana, ahsante, shukrani, habari, jambo, hujambo, mambo, samahani, pole, sasa, sasa hivi, mara moja, haraka, ujumbe, meseji, sms, yote, wote, zote, nukta, jameni, kaka, dada, bwana, tena, tu, yenu, kunitumia, kunitumia sms, kunitumia ujumbe, kutuma, hizi',
	},
	// Amharic
	{
		language: 'am',
		words:
			'አቁሙ, አቁም እባክህ, ይቁም, አቋርጥ, አቋርጡ, ይቋረጥ, ሰርዝ, ሰርዙ, ይሰረዝ, ሰርዙኝ, አስወግድ, አስወግዱ, አስወግዱኝ, አውጡኝ, ቁጥሬን አጥፉ, ቁጥሬን ሰርዙ, አጥፋ, አጥፉ, አትላኩ, አትላኩብኝ, አትላኩልኝ, አትላክ, አትላክልኝ, አልፈልግም, ስቶፕ, ደንበኝነት ሰርዝ, akum, akumu, atlaku, atlakulign, alfelgim',
		dismissals:
			'አይ አመሰግናለሁ, አልፈልግም አመሰግናለሁ, ፍላጎት የለኝም, አያስፈልገኝም, አያስፈልግም, አልፈለኩም, በቃ, በቃኝ, ይበቃል, ይበቃኛል, በፍጹም, በጭራሽ, ስፓም, ማስታወቂያ, ብሎክ, አትረብሹኝ, አትረብሹ, አትረብሸኝ, ተዉኝ, ተወኝ, ሂድ, ሂዱ, ዝም በል, አጭበርባሪ, አትጻፉ, አትጻፉልኝ, አትደውሉ, beka, bekagn, atrebshugn',
		refusals: `
			አትላክ*|አትላኩ*|አትጻፉ*|አትጻፍ*|አትደውሉ*|አትረብሹ*|አትረብሽ*|አታስቸግሩ*|አትገናኙ*
			መላክ|መላኩን|መልእክት*|መልዕክት*|sms|ማስታወቂያ*|እባካችሁ|ድጋሚ|ከእንግዲህ|ዳግመኛ … አቁም*|አቁሙ*|አልፈልግም|አትላክ*|አትላኩ*|ይቁም|አያስፈልገኝም|በቃ*
			አልፈልግም
			ፍላጎት የለኝም
			አያስፈልግ*
			ቁጥሬን|ስሜን|እኔን|ስልኬን|ስልክ … ሰርዙ*|አጥፉ*|አውጡ*|አስወግዱ*|ሰርዝ|አጥፋ|አግኝታችሁ|አገኛችሁ|ከየት|ማን
			ከዝርዝር* … አውጡ*|አስወግዱ*|ሰርዙ*
			የተሳሳተ ቁጥር|ሰው|ስልክ
			ተሳስታችኋል|ተሳስተሃል
			ቁጥሬ|ስልኬ አይደለም
			ቁጥሬን|ስልኬን … ከየት|ማን
			አልተመዘገብኩም|አልተስማማሁም|አልጠየቅኩም|አልጠየኩም
			ተዉኝ|ተወኝ|ልቀቁኝ
			ብቻዬን ተዉኝ
			ሂዱ ወደ|ከዚህ
			ሰለቸኝ|ሰልችቶኛል|ደከመኝ
			እከሳችኋለሁ|አመለክታለሁ|ቅሬታ|ለፖሊስ|ፖሊስ*
			ጠበቃ*
			ብሎክ
			ስፓም
		`,
		harmless:
			'አታቁም*|አትሰርዙ*|አትርሱ*|አትጨነቁ*|አትርሳ, ሽንኩርት አልፈልግም|አያስፈልግም, ችግር የለም, ቀጠሮ*|ትዕዛዝ* … ሰርዝ*|ሰርዙ*, አውቶቡስ ማቆሚያ, መሰረዝ|ማቆም አልፈልግም',
		courtesy:
			'እባክህ, እባክሽ, እባክዎ, እባክዎን, እባካችሁ, አመሰግናለሁ, እናመሰግናለን, በጣም አመሰግናለሁ, ሰላም, ጤና ይስጥልኝ, እንደምን, አሁን, አሁኑኑ, ወዲያውኑ, በአስቸኳይ, መልእክት, መልእክቶች, መልዕክት, ሁሉ, ሁሉም, ሁሉንም, ነጥብ, ይቅርታ, sms, እና, ebakih, ebakachu, ameseginalehu',
	},
];
