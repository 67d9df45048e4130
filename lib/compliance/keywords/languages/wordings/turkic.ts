import type { Wordings } from '../../wordings';

export const TURKIC: readonly Wordings[] = [
	// Turkish
	{
		language: 'tr',
		words:
			'iptal et, iptal edin, iptal ediyorum, iptal etmek istiyorum, aboneliği iptal et, abonelik iptal, abonelik iptali, aboneliğimi iptal et, üyelik iptali, çık, çıkar, beni çıkar, beni sil, numaramı sil, silin, sil, listeden sil, listeden çıkarın, listeden çık, reddediyorum, reddet, ret ediyorum, durdur, durdurun, kes, kesin, sonlandır, sonlandırın, vazgeç, izin iptali, izni iptal, onay iptal, onayımı geri çekiyorum, rızamı geri çekiyorum, red sms, stop sms, sms istemiyorum, mesaj istemiyorum, abonelikten çıkmak istiyorum, abonelikten çıkar, kaydımı sil, iptal istiyorum, engelle, aboneliği sonlandır, aboneliği sonlandırın, üyeliği sonlandır',
		dismissals:
			'hayır teşekkürler, teşekkürler hayır, hayır sağol, yok teşekkürler, yok sağol, ilgilenmiyorum, ilgimi çekmiyor, ilgi duymuyorum, istemiyorum, istemem, istemiyoruz, kabul etmiyorum, yeter, yeter artık, yeterli, artık yeter, bir daha asla, asla, daha fazla değil, gerek yok, lazım değil, spam, reklam, engellendi, engelledim, engelliyorum, rahatsız etmeyin, rahatsız etme, beni rahat bırakın, beni rahat bırak, rahat bırakın, defol, defolun, siktir git, siktirin gidin, siktir, bıktım, yazmayın, yazma, atmayın, atma, göndermeyin, gönderme, aramayın, dolandırıcı, dolandırıcılık, reklamsız, mesaj yok, çıkar beni, çıkarın, son verin, yeter be, yeter ya, rahatsız ediyorsunuz, taciz, bu taciz, numara değişti, numaram değişti, kapatın, kapatın şunu, ben o değilim',
		dismissalsThere: 'red, bitir, son, olmaz, kapat',
		refusals: `
			istemiyor*|istemem|istemez
			mesaj*|sms*|reklam*|bana|bir|lütfen|artık|daha|tekrar|beni|numar* … atma|atmayın|atmayin|atmayınız|atmayiniz|gönderme|göndermeyin*|gondermeyin*|gonderme|yollama|yollamayın*|yollamayin*|yazma|yazmayın*|yazmayin*|aramayın*|aramayin*|rahatsız|çekme|çekmeyin|cekmeyin|göndermeyiniz|etmeyin|iletmeyin*
			göndermeyin*|gondermeyin*|atmayın*|atmayin*|yazmayın*|yazmayin*|yollamayın*|yollamayin*
			rahatsız|rahatsiz|taciz et*
			almak|görmek|duymak istemiyor*
			mesaj*|sms* … almak|istem* istem*?
			listeden|listenizden|rehberinizden|sisteminizden|sistemden çık*|cik*|sil*|kaldır*|kaldir*
			abonelik*|üyelik*|uyelik*|kayd*|izn* … iptal|çık*|cik*|sil*|sonlandır*|bitir*|geri|ayrıl*
			beni|numaramı|numarami|bizi|telefonumu|bilgilerimi|kaydımı … çıkar*|cikar*|sil*|kaldır*|kaldir*|unut*
			numar* sil*|çıkar*|kaldır*
			mesaj*|sms*|reklam* … kes*|durdur*|bitir*|son|yeter|bırak*|birak*|iptal
			iptal et|edin|ediniz|ediyorum|etmek|istiyorum lütfen?
			yanlış|yanlis|hatalı numara*|kişi|kisi|kişiye
			yanlış|yanlis … numara*
			bu numara bana|benim|onun … değil|degil
			numar* benim|bu değil|degil
			numaramı|numarami|numaram … nereden|kim|nerden|kimden
			nereden|kimden|nasıl|nerden … numaramı|numarami|buldun*|aldın*
			kim … verdi numar*?
			üye|abone|kayıt|izin|onay olmadım|vermedim|yaptırmadım|olmadim
			hiç|asla … olmadım|vermedim|istemedim
			rahat bırak*|birak*
			peşimi|yakamı bırak*
			defol*
			siktir*
			sikt*
			allah belan*
			cehenneme git
			bık*|bik* tım|artık|sizden|mesaj*
			bıktım
			usandım
			ilgilenmiyor*
			ilgimi çekm*
			gerek yok
			hayır|yok teşekk*|tesekk*|sağol|sagol
			kabul|onay etmiyor*|vermiyor*
			reddedi*
			spam*
			şikayet|sikayet … ed*|btk|savcı*|cimer|tüketici|polis*|başvur*
			şikayetçi
			savcılı*|savcili*
			btk
			kvkk
			dava aç*
			avukat*
			engell* … numar*|sizi
			engelle*
			rıza*|riza*|onay*|izn* … geri çek*
			müşteri* değil*
			vefat etti
			izin|onay|rıza vermiyor*|vermedi*
			rahatsız|rahatsiz ediyor*|oluyor*
			çıkar|çıkarın beni|listeden|numaramı
			aboneli*|üyeli* sonlandır*|bitir*|kapat*
			numara* değişti|degisti|bana
			ben … değilim yanlış|numara
			kapat*|kesin|keser şunu|artık|mesajları|reklamı
		`,
		harmless:
			'iptal etmeyin|etme|olmasın, durma|durmayın|kesmeyin, çıkmak|iptal istemiyor*, soğan*|sogan*|ketçap|turşu istem*, randevu*|sipariş*|siparis*|rezervasyon* … iptal|sil*, sorun|problem yok, non stop, otobüs durağı, stop mu, yarın … yaz*, gelmek istem*, rezervasyon* istem*, hayır|yok sorun, mesaj atma* gerek, çıkar|çıkarın|çıkarır soğan*|peynir*|domates*',
		courtesy:
			'lütfen, teşekkürler, teşekkür ederim, teşekkür ederiz, sağol, sağolun, sağ olun, rica ederim, rica ediyorum, rica, merhaba, merhabalar, selam, günaydın, iyi günler, iyi akşamlar, iyi çalışmalar, saygılar, saygılarımla, kolay gelsin, hemen, şimdi, derhal, artık, acilen, mesaj, mesajlar, mesajları, hepsi, hepsini, tüm, tümü, tümünü, nokta, ünlem, özür dilerim, pardon, kusura bakmayın, sms, reklam, abonelik, yaz, yazıp, nokta nokta',
	},
	// Azerbaijani
	{
		language: 'az',
		words:
			'dayandırın, dayandırmaq, dayan, dayanın, ləğv et, ləğv edin, ləğv etmək, imtina edirəm, imtina etmək, abunəliyi ləğv et, abunəlikdən çıx, abunəlikdən çıxar, abunəlikdən çıxarın, silin, məni silin, məni sil, nömrəmi silin, məni çıxarın, məni siyahıdan çıxarın, siyahıdan çıxar, kəsin, bitirin, söndürün, stop sms, razılığımı geri götürürəm',
		dismissals:
			'xeyr təşəkkürlər, xeyr çox sağ ol, yox sağ ol, yox təşəkkürlər, maraqlı deyil, maraqlanmıram, məni maraqlandırmır, istəmirəm, lazım deyil, kifayətdir, bəsdir, bəsdi, heç vaxt, bir daha yox, spam, reklam, bloklanıb, blokladım, əl çəkin, əl çək, məni rahat buraxın, rahat buraxın, rədd ol, rədd olun, yazmayın, göndərməyin, narahat etməyin, zəng etməyin, dələduz, maraqlandırmır, nömrəm deyil, mənim nömrəm deyil, lazım deyil mənə',
		refusals: `
			istəmir*|istemir*
			mənə|daha|bir|sms|mesaj|artıq|xahiş … yazmayın|yazma|göndərm*|gonderm*|yollam*|zəng|atmayın|narahat etm*?
			göndərməyin|gondermeyin|yazmayın|yazmayin
			mesaj*|sms*|reklam* … almaq|istəm*|dayandır*|kəs*|göndərm* istəm*?
			narahat etm*
			abunə* … ləğv|çıx*|dayandır*|sil*
			məni|meni|nömrəmi|nomremi|siyahıdan|nömrəni … çıxar*|cixar*|sil*
			yanlış|səhv nömrə*|nomre*
			bu mənim nömrəm deyil
			nömrə* haradan|kim
			haradan|kim … nömrə*|verdi
			rahat burax*
			əl|el çək*|cek*
			rədd ol*
			maraq* deyil|maraqlanmır*
			bezdim
			spam*
			şikayət*|sikayet*
			vəkil*
			blokla*
			lazım deyil
			imtina ed*
		`,
		harmless:
			'ləğv etməyin, dayandırmayın, soğan istəm*, görüş*|sifariş*|rezerv* … ləğv, problem deyil|yoxdur, soğan lazım, avtobus dayanacağı',
		courtesy:
			'xahiş edirəm, xahiş, zəhmət olmasa, lütfən, təşəkkürlər, təşəkkür edirəm, çox sağ olun, çox sağ ol, sağ olun, sağ ol, salam, hörmətlə, günortanız xeyir, indi, dərhal, artıq, mesajlar, mesajları, hamısı, hamısını, bütün, nöqtə, üzr istəyirəm, sms, reklam',
	},
	// Kazakh
	{
		language: 'kk',
		words:
			'тоқтат, тоқтатыңыз, тоқтатыңыздар, тоқтатыныз, токтат, токтатыныз, бас тарту, бас тартамын, бас тарттым, жою, жойыңыз, мені жойыңыз, өшіру, өшіріңіз, мені өшіріңіз, нөмірімді өшіріңіз, болдырмау, болдырмаңыз, жазылымнан шығу, жазылымды тоқтату, тізімнен шығару, тізімнен шығарыңыз, мені тізімнен шығарыңыз, стоп смс, келісімімді қайтарамын, tokta, toqtat, bas tartu, bas tartamyn',
		dismissals:
			'жоқ рахмет, рахмет жоқ, қызық емес, қызықтырмайды, мені қызықтырмайды, керек емес, керегі жоқ, қажет емес, қаламаймын, жеткілікті, жетеді, болды, болды жетер, жетер, ешқашан, енді жоқ, спам, жарнама, бұғатталды, мазамды алмаңыз, мазаламаңыз, мазалама, тыныш қойыңыз, жазбаңыз, жібермеңіз, хабарласпаңыз, қоңырау шалмаңыз, алаяқ, жоғал, керек жоқ, қажеті жоқ, тоқтатшы, тоқтатыңызшы, қызығушылық жоқ, қызығушылығым жоқ, нөмір қате, нөміріңіз қате, jibermeniz, jibermenizshi',
		refusals: `
			енді|маған|ешқашан|бұдан|хабарлама|смс|қайта … жазба*|жіберме*|жибермениз|хабарласпа*|мазалама*|шалма*|жазбаңыз
			жібермеңіз*|жіберме|жазбаңыз*|мазаламаңыз*
			хабарлама*|смс*|жарнама*|алғым|алуды|сіздерден … келмейді|керек|қаламаймын|қалаймын|тоқтат* емес?
			алғым келмейді
			қаламаймын
			керек емес
			тізімнен|базадан шығар*|жой*|өшір*
			нөмірім*|номерім*|мені … өшір*|жой*|шығар*
			қате|басқа|дұрыс емес? нөмір*|номер*
			бұл менің нөмірім емес
			қайдан … нөмір*|номер*
			кім … нөмір*|номер*
			мазамды|маза|мазалау алма*|тоқтат*
			тыныш қой*
			қызық* емес|қызықтырмайды
			бас тарт*
			жазылым* … тоқтат*|шығ*|болдырма*
			шағым*
			полицияға
			заңгер*|адвокат*
			спам*
			бұғатта*
			хабарлама* … тоқтат*
		`,
		harmless:
			'тоқтатпаңыз|болдырмаңыз, бас тартпаймын, пияз керек, кездесу*|тапсырыс*|бронь* … болдырма*|жой*, мәселе жоқ, автобус аялдамасы',
		courtesy:
			'өтінемін, өтініш, рахмет, көп рахмет, үлкен рахмет, сәлеметсіз бе, сәлем, құрметпен, қазір, дереу, бірден, хабарламалар, хабарламаларды, барлығы, барлығын, бәрін, нүкте, кешіріңіз, смс, және, жарнама, пожалуйста, otinemin, rahmet',
	},
	// Uzbek
	{
		language: 'uz',
		words:
			"to'xtating, to'xtatish, to'xtatilsin, toxtating, toxtatish, bekor qilish, bekor qiling, bekor qil, obunani bekor qilish, obunani bekor qiling, obunadan chiqish, o'chirish, o'chiring, meni o'chiring, raqamimni o'chiring, ro'yxatdan chiqaring, ro'yxatdan o'chiring, chiqaring, rad etaman, rad etish, voz kechaman, voz kechish, stop sms, тўхтат, тўхтатинг, бекор қилиш, бекор қилинг, обунани бекор қилиш, ўчиринг, рад этаман",
		dismissals:
			"yo'q rahmat, rahmat yo'q, qiziqmayman, qiziq emas, menga qiziq emas, kerak emas, keragi yo'q, xohlamayman, istamayman, yetarli, yetar, bo'ldi, bas, bas qiling, hech qachon, boshqa kerak emas, spam, reklama, bloklandi, bloklayman, tinch qo'ying, meni tinch qo'ying, bezovta qilmang, yozmang, yubormang, qo'ng'iroq qilmang, firibgar, yo'qol, керак эмас, бас қилинг, юборманг, ёзманг, қизиқмайман, to'xtatinglar, toxtatinglar, kerakmas, kerakmas rahmat, adashdingiz, adashibsiz, adashyapsiz, керакмас, адашдингиз, o'chirib tashlang, o'chirib tashlang iltimos, raqamni o'chiring",
		refusals: `
			menga|boshqa|hech|endi|iltimos|sms|xabar|meni … yozmang*|yubormang*|jo'natmang*|qilmang*|yozma|yuborma|bezovta
			yubormang*|yozmang*|jo'natmang*
			bezovta qilma*
			xabar*|sms*|reklama* … kerak|olishni|olmoqchi|xohlamay*|istamay*|to'xtat*|toxtat*|yubormang* emas?
			xohlamayman|istamayman|hohlamayman
			kerak emas
			ro'yxat*|royxat*|bazadan … chiqar*|o'chir*|ochir*
			raqam*|nomer*|meni … o'chir*|ochir*|chiqar*
			obuna* … bekor|chiq*|to'xtat*
			noto'g'ri|notogri|xato|boshqa raqam*|nomer*
			bu mening raqamim emas
			qayerdan|qaerdan|kim … raqam*|nomer*
			tinch qo'y*|qoy*
			bas qil*
			qiziqmay*
			shikoyat*
			militsiya*|politsiya*|sudga
			advokat*
			spam*
			blokla*
			rad et*
			voz kech*
			менга|бошқа|энди … ёзманг*|юборманг*|қилманг*
			юборманг*|ёзманг*
			керак эмас
			хоҳламайман|истамайман
			рўйхатдан чиқар*|ўчир*
			тинч қўй*
			нотўғри рақам
		`,
		harmless:
			"to'xtatmang|toxtatmang, bekor qilmang, piyoz kerak, uchrashuv*|buyurtma*|bron* … bekor, muammo yo'q, avtobus bekati",
		courtesy:
			'iltimos, iltimos qilaman, marhamat, rahmat, raxmat, katta rahmat, salom, assalomu alaykum, hurmat bilan, hozir, darhol, tezda, xabarlar, xabarlarni, hammasi, hammasini, barchasini, barcha, nuqta, kechirasiz, uzr, sms, reklama, илтимос, раҳмат, pojaluysta',
	},
];
