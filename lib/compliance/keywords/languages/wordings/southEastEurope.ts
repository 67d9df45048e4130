import type { Wordings } from '../../wordings';

export const SOUTH_EAST_EUROPE: readonly Wordings[] = [
	// Greek
	{
		language: 'el',
		words:
			'διαγράψτε με, διαγραφή μου, διαγράψτε, διέγραψε με, διαγράψτε τον αριθμό μου, διαγραφή αριθμού, κατάργηση, κατάργηση εγγραφής, κατάργηση συνδρομής, απεγγραφή, απεγγραφείτε, ακύρωση συνδρομής, ακυρώστε, ακυρώνω, διακοπή, διακόψτε, διέκοψε, τέλος, τερματισμός, παύση, παύστε, σταματήστε, σταμάτησε, σταματήσετε, ανακαλώ, ανάκληση, ανακαλώ τη συγκατάθεσή μου, αφαίρεση, αφαιρέστε με, αφαιρέστε, βγάλτε με, απενεργοποίηση, στοπ μηνύματα, εξαίρεση, stamatiste, stamata, diagrafi, diagrapste me, akyrosi',
		dismissals:
			'όχι ευχαριστώ, ευχαριστώ όχι, δεν ενδιαφέρομαι, δεν με ενδιαφέρει, δεν μ ενδιαφέρει, κανένα ενδιαφέρον, δεν θέλω, δε θέλω, δεν επιθυμώ, αρκετά, φτάνει, φτάνει πια, έλεος, ποτέ, ποτέ ξανά, ποτέ πια, όχι άλλο, όχι άλλα, όχι πια, σπαμ, spam, διαφήμιση, μπλοκ, μπλοκαρισμένος, αρνούμαι, απορρίπτω, άρνηση, αφήστε με, άσε με, αφήστε με ήσυχο, αφήστε με ήσυχη, παρατήστε με, παράτα με, άντε γαμηθείτε, γαμηθείτε, στο διάολο, φύγετε, φύγε, μη μου γράφετε, μην ενοχλείτε, μην ενοχλείς, απάτη, όχι μηνύματα, όχι sms, όχι διαφημίσεις, χωρίς διαφημίσεις, ochi efharisto, den thelo, den endiaferomai, ftanei',
		refusals: `
			μη|μην|ποτέ|να μου|με|μην|ξανά|μας|ξανα … στέλν*|στειλ*|στείλ*|γράφ*|ενοχλ*|επικοιν*|καλ*|πάρ*|ξανασ*|παίρν*|ξαναστ*|σπαμ*
			min|mi|mhn mou|me|xana|moy … stel*|steil*|grafe*|enox*|enohl*|epikoin*
			δεν|δε|den θέλω|επιθυμώ|θελουμε|thelo|ενδιαφερ*|συναιν*|με|εχω … μην*|sms*|λαμβ*|διαφημ*|άλλα|αλλο|πια|να|ενδιαφ*|minim*
			δεν|δε|den θέλω|επιθυμώ|ενδιαφέρο*|ενδιαφέρει|thelo
			μη|μην στέλν*|στειλ*|στείλ*|γράφ*|ενοχλ*|επικοιν*
			όχι|ochi|oxi|τέρμα|αρκετά|κανένα|φτάνει πια|αλλα|άλλα|αλλο|άλλο|με|τα|αλλες? … μην*|sms|διαφημ*|σπαμ|minim*
			σταμ*|παψ*|πάψτε|κόψτε|διακόψτε|stamat* … να|στέλν*|μην*|sms|τα|μου|αυτά|ενοχλ*|stel*
			διαγραψ*|διαγράψ*|διεγραψ*|αφαιρ*|βγαλτ*|βγάλτε|βγαλε|σβήστε|σβησ*|ξεχάστε|diagr* … με|τον|μου|αριθμ*|νούμερ*|τηλέφ*|από|στοιχεία|λίστα|me
			από τη|την|τις λίστα|λίστες|σας
			απεγγραφ*
			λάθος|λανθασμένος|lathos αριθμ*|νούμερ*|άτομο|τηλέφ*|arithm*|noumer*
			έχετε|κάνατε|έκανες λάθος
			δεν είναι δικό|ο|το|δικός|σωστ* … μου|αριθμ*|νούμερ*
			πού|που|ποιος|πώς|πως … βρήκ*|έδωσε|αριθμ*|νούμερ*|τηλέφωνό … μου?
			ποτέ|δεν έδωσα|εχω|έχω|ζήτησα|γράφτηκα|εγγράφηκα|έχω … συγκατ*|αριθμ*|εγγραφ*|δώσει|ζητ*|τίποτα|μου?
			αφήσ*|άσ*|αστε|άσε|παρατ* με|μας ήσυχ*|ησυχη|στην|ήσυχο?
			ήσυχο|ησυχη με|αφηστε
			άντε|αντε|πήγαιν*|στο γαμ*|διάολο|διαολο|χάσου|από|στο
			γαμηθ*|γαμησ*|γαμιεσ*
			στο διάολο
			βαρέθηκα
			ενοχλ*
			όχι|ochi ευχαριστώ|efxar*|efharis*|eyxar*
			ανακαλ* … συγκατ*|συναίν*
			ακυρ*|διακοπ*|καταργ* … συνδρομ*|μηνυμ*|sms|υπηρεσ*
			σπαμ*
			spam*
			καταγγελ*|καταγγέλ*|αναφ*|μήνυση … αστυν*|εεττ|αρχή|θα|σας|αρχη
			μήνυση
			καταγγ*
			εεττ
			gdpr
			δικηγόρ*
			μπλοκ* … αριθμ*|σας
			πέθανε|απεβίωσε
			χωρίς τη συγκατάθεσή
			μητρώο άρθρου
		`,
		harmless:
			'μην|μη σταμ*|διαγρ*|ακυρ*|ξεχν*|ξεχασ*|ανησυχ*, δεν θέλω … διαγραφ*|ακυρ*|σταματ*|κρεμμύδ*, δεν μπορώ … να, κανένα πρόβλημα, στάση λεωφορείου|λεωφορειου, ακυρ* το|την|μου|ραντεβού|κράτηση|παραγγελ*, βγαλτ*|αφαιρ* τα|το κρεμμύδ*, τέλος μήνα|του, non stop, στοπ ή',
		courtesy:
			'παρακαλώ, παρακαλώ πολύ, σας παρακαλώ, ευχαριστώ, ευχαριστώ πολύ, σας ευχαριστώ, ευχαριστούμε, γεια, γεια σας, καλημέρα, καλησπέρα, καλό απόγευμα, χαίρετε, με εκτίμηση, φιλικά, καλή σας μέρα, καλή μέρα, αμέσως, τώρα, άμεσα, πια, μηνύματα, τα μηνύματα, όλα, όλους, τελεία, θαυμαστικό, συγγνώμη, sms, διαφημίσεις, parakalo, efharisto, efxaristo, eyxaristo',
	},
	// Albanian
	{
		language: 'sq',
		words:
			'çregjistrim, çregjistrohem, çregjistroj, çregjistromë, çregjistromëni, më çregjistroni, çabonohu, çabonim, çabonohem, ndaloni, ndaloje, ndale, ndalni, ndërprit, ndërprisni, ndërprerje, anulo, anuloni, anuloj, anulim, hiq, hiqmë, më hiqni, më hiq, hiqni, fshi, fshini, më fshini, më fshi, fshimë, largo, largoni, më largoni, tërheq pëlqimin, stop sms, mbaro, çaktivizo',
		dismissals:
			"jo faleminderit, faleminderit jo, jo flm, nuk jam i interesuar, nuk jam e interesuar, nuk më intereson, s'më intereson, nuk interesohem, nuk dua, nuk e dua, s'dua, nuk dëshiroj, mjaft, mjaft më, boll, boll më, kurrë, kurrë më, jo më, më jo, spam, reklamë, bllokuar, të bllokova, refuzoj, lermë rehat, më lini rehat, më lër rehat, lermëni, ik, ikni, shporru, shporruni, qifsha, mos shkruani, mos dërgoni, mos më shkruani, mos më shqetësoni, mos shqeteso, pa reklama, mashtrim, nuk me duhet",
		refusals: `
			mos më|me|na|dergoni|dërgo*|kurre … dërgo*|dergo*|shkruaj*|shkruani|shkruaj|kontakto*|shqetëso*|shqeteso*|telefono*|mesazh*|sms|bezdis*
			mos dërgo*|dergo*|shkrua*
			nuk|s'|s|sdua dua|dëshiroj|deshiroj|jam|doja|pranoj … mesazh*|sms|reklam*|marr|më|me|interes*|asgjë
			nuk dua|deshiroj|interesohem
			sdua|smë|sme
			jo|asnjë|boll|mjaft|pa më|me? mesazh*|sms|reklam*|spam*
			ndal*|ndalo*|pusho*|mjaft|ndërpri* së|se|me|duke|sms* … dërgu*|dergu*|mesazh*|sms|shkru*
			hiq*|fshi*|largo*|harro* më|me|numrin|nga|mua … tim|lista|numrin?
			më|me hiq*|fshi*|largo*|çregj*|cregj*
			nga lista
			numër|numri|numer i? gabuar|gabim
			keni gabuar|gabim
			nuk është numri
			kush|ku|nga|si … numrin tim
			kurrë|nuk … regjistruar|pranuar|kërkuar|abonuar
			lër*|ler*|lini|më më? rehat|qetë|qete
			më|me lini|ler
			ik*|shko* në|ne|nga|dreq
			qifsh*
			spam*
			denonc*|raporto*|ankes* … polici*|akep|ju|do
			avokat*
			gdpr
			bllok* … numrin|ju
			tërheq* … pëlqim*
			anulo* … abonim*|mesazh*|sms
		`,
		harmless:
			'mos ndalo*|anulo*|harro*|u, nuk dua … çregj*|anul*|qepë, nuk mund … vij|shkruaj|marr, nuk ka problem, anulo* takim*|porosi*|rezerv*, hiq* qepë*, stacion autobusi',
		courtesy:
			'ju lutem, te lutem, të lutem, lutem, faleminderit, flm, shumë faleminderit, faleminderit shumë, përshëndetje, tung, mirëdita, mirëmëngjes, me respekt, ditë të mbarë, menjëherë, tani, mesazhe, mesazhet, gjithçka, të gjitha, pikë, më falni, sms, reklama, më',
	},
	// Georgian
	{
		language: 'ka',
		words:
			'შეწყვიტეთ, შეაჩერეთ, გააუქმეთ, წაშალეთ, წამშალეთ, ამომშალეთ, ამომიღეთ, გამოწერის გაუქმება, უარი, უარს ვამბობ, გაჩერება, შეჩერდით, გააჩერეთ, გაჩერდით, სტოპ სმს, stopi, sheachere, sheachereT, shewyvitet, cashalet',
		dismissals:
			'არა გმადლობთ, არა მადლობა, არ მაინტერესებს, არ მაინტერესებთ, არ მინდა, აღარ მინდა, არ მჭირდება, საკმარისია, კმარა, მორჩით, აღარ, არასოდეს, სპამი, სპამია, რეკლამა, დაბლოკილი, დაგბლოკეთ, თავი დამანებეთ, თავი დამანებე, მომეშვით, მომშორდით, არ მომწეროთ, არ შემაწუხოთ, აღარ შემაწუხოთ, aghar minda, ar minda, ar mainteresebs, tavi damanebet, ar momweroT',
		refusals: `
			აღარ|ნუღარ|ნუ|არ|არასდროს|მეტი ნუ|მე|აღარ? გამომიგზავნ*|გამომიგზავნოთ|გამოგზავნ*|მომწერ*|მწერთ|მომწეროთ|შემაწუხ*|დამირეკ*|გამოაგზავნ*|დარეკ*|გამომიგზავნით|მაწუხებთ|მაინტერეს*|მიგზავნ*|მომწერთ|მაწუხ*
			არ|აღარ მინდა|მსურს|ვარ … შეტყობ*|სმს*|რეკლამ*|მიღებ*|თქვენ*
			aghar|agar|ar|nu|nugar minda|gamomigzavn*|momwer*|mwert|shemawux*|msurs
			არ|აღარ მინდა|მსურს
			შეწყვიტ*|შეაჩერ*|გაჩერდ*|მორჩ* … გაგზავნ*|შეტყობ*|სმს*|წერა*
			წაშალ*|ამომშალ*|ამოშალ*|ამოიღ*|წამშალ* … ნომერ*|ბაზ*|სია*|ჩემი|მე
			ამომიღეთ
			თავი დამანებ*
			მომეშვ*
			არასწორი|შეცდომ* … ნომერ*|გაქვთ
			ეს არ არის ჩემი
			საიდან … ნომერ*
			ვინ … ნომერი
			აღარ|მეტი სმს|შეტყობინება
			სპამ*
			გიჩივლ*|საჩივარ*|პოლიცი*
			ადვოკატ*
			დაბლოკ*
			გამოწერ* გააუქმ*
		`,
		harmless:
			'ნუ გააჩერებთ|გააუქმებთ|შეწყვეტთ, არ მინდა ხახვი|გაუქმება, არ არის პრობლემა, გააუქმეთ ვიზიტი|შეკვეთა|ჯავშანი|ჩემი, ავტობუსის გაჩერება, ნონ სტოპ',
		courtesy:
			'გთხოვთ, გთხოვ, თუ შეიძლება, მადლობა, გმადლობთ, დიდი მადლობა, გამარჯობა, დილა მშვიდობის, პატივისცემით, ახლავე, ახლა, დაუყოვნებლივ, შეტყობინებები, ყველა, ყველაფერი, წერტილი, ბოდიში, სმს, gtxovt, madloba',
	},
	// Armenian
	{
		language: 'hy',
		words:
			'դադարեցնել, դադարեցրեք, դադարեցրու, դադարեք, կանգնեցնել, կանգնեցրեք, չեղարկել, չեղարկեք, չեղարկում, ջնջել, ջնջեք, ջնջեք ինձ, հեռացնել, հեռացրեք, հեռացրեք ինձ, հրաժարվել, հրաժարվում եմ, ապաբաժանորդագրվել, անջատել, անջատեք, dadarecnel, dadarecreq, hrajarvum em',
		dismissals:
			'ոչ շնորհակալություն, շնորհակալություն ոչ, հետաքրքիր չէ, ինձ չի հետաքրքրում, չի հետաքրքրում, հետաքրքրված չեմ, չեմ ուզում, չեմ ցանկանում, պետք չէ, հերիք է, բավական է, բավական, երբեք, այլևս ոչ, սպամ, գովազդ, արգելափակված, հանգիստ թողեք, հանգիստ թողեք ինձ, մի գրեք, մի ուղարկեք, մի անհանգստացրեք, chem uzum, herik e, petq che',
		refusals: `
			մի|այլևս|էլ|երբեք մի|ինձ|այլևս|չ? ուղարկ*|գրեք|գրիր|գրե*|անհանգստ*|զանգ*|խանգար*
			mi|el|aylevs uxark*|ugharkeq|greq|angstacreq
			չեմ ուզում|ցանկանում|ցանկանամ … ստանալ|հաղորդ*|sms|գովազդ*|այլևս|ձեր
			չեմ ուզում|ցանկանում
			դադար*|դադարեցր* … ուղարկ*|գրել|հաղորդ*|sms
			այլևս|առանց հաղորդ*|sms|գովազդ*
			ջնջ*|հեռացր*|հանեք … համար*|ինձ|ցուցակ*|իմ
			հանգիստ թող*
			սխալ համար*|մարդ
			իմ համարը չէ
			որտեղից|ով … համար*
			չի|չեմ հետաքրքր*
			հետաքրքիր չէ
			սպամ*
			բողոք*|ոստիկան*
			փաստաբան*
			արգելափակ*
			հրաժարվում եմ
		`,
		harmless:
			'մի դադար*|չեղարկ*, չեմ ուզում սոխ|չեղարկել, խնդիր չկա, չեղարկ* հանդիպում*|պատվեր*|ամրագր*, ավտոբուսի կանգառ',
		courtesy:
			'խնդրում եմ, խնդրում ենք, շնորհակալություն, շատ շնորհակալություն, շնորհակալ եմ, մերսի, բարև, բարև ձեզ, հարգանքով, անմիջապես, հիմա, հաղորդագրություններ, բոլորը, ամբողջը, վերջակետ, ներողություն, sms, xndrum em, shnorhakalutyun',
	},
];
