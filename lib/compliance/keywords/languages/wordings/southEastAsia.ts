import type { Wordings } from '../../wordings';

export const SOUTH_EAST_ASIA: readonly Wordings[] = [
	// Thai
	{
		language: 'th',
		words:
			'เลิกส่ง, หยุดส่ง, ไม่รับ, ยกเลิกการรับ, ยกเลิกรับ, ยกเลิกสมาชิก, ยกเลิกบริการ, ยกเลิก sms, ยกเลิกข้อความ, เลิก, ไม่ต้องส่ง, อย่าส่ง, ลบ, ลบเบอร์, ลบเบอร์ฉัน, ลบชื่อ, ลบออก, เอาออก, พอ, สต็อป, สตอป, ไม่รับข้อความ, งดส่ง, งด, ระงับ, ปิด, ปฏิเสธ, ถอนความยินยอม, ไม่ประสงค์รับ, yok lerk, yokleok, ขอยกเลิก, ขอยกเลิกครับ, ขอยกเลิกค่ะ, ลบฉันออก',
		dismissals:
			'ไม่สนใจ, ไม่เอา, ไม่เอาแล้ว, ไม่ต้องการ, ไม่ขอบคุณ, ไม่เป็นไรขอบคุณ, พอแล้ว, พอเถอะ, พอได้แล้ว, ไม่อยากได้, ไม่ต้อง, ไม่จำเป็น, อย่า, อย่ายุ่ง, อย่ามายุ่ง, รำคาญ, น่ารำคาญ, สแปม, โฆษณา, บล็อก, บล็อค, ไปไกลๆ, ไปให้พ้น, ไสหัวไป, หุบปาก, มิจฉาชีพ, หลอกลวง, ไม่อีกแล้ว',
		refusals: `
			เลิกส่ง|เลิกรับ|หยุดส่ง|งดส่ง|ยุติการส่ง|ยกเลิกการส่ง|ยกเลิกรับ|ยกเลิกการรับ|ยกเลิกข้อความ|ยกเลิกสมาชิก|ยกเลิกsms|ขอยกเลิกสมาชิก
			ไม่ต้อง … ส่ง
			ไม่อยาก … รับ
			ไม่ต้องการ … รับ
			ไม่ต้องส่ง|อย่าส่ง|ห้ามส่ง|ไม่ให้ส่ง|ไม่ประสงค์|ไม่ขอรับ|ไม่รับข้อความ|ไม่รับข่าว|ไม่รับsms|ไม่รับโฆษณา
			ไม่ต้องการ … ข้อความ|sms|โฆษณา
			ไม่อยากได้ … ข้อความ|sms|โฆษณา
			ไม่อยากรับ
			อย่า … ส่ง
			อย่าติดต่อ
			อย่า … รบกวน
			ห้ามติดต่อ
			อย่าโทร
			เลิกยุ่ง|อย่ามายุ่ง|อย่ายุ่ง|หยุดรบกวน|รบกวนมาก
			หยุด … ส่ง
			เลิก … ส่ง
			ไม่สนใจ
			ลบ … เบอร์|ลบชื่อ|ลบฉัน|ลบผม|ลบหมายเลข|ลบข้อมูล
			เอา … ออก
			ผิดเบอร์|เบอร์ผิด|ผิดคน|โทรผิด|ส่งผิด
			ไม่ใช่เบอร์|ไม่ใช่หมายเลข
			เอาเบอร์ … ไหน
			ได้เบอร์ … ไหน
			เบอร์ … จากไหน
			ใครให้เบอร์
			ไม่เคยสมัคร|ไม่ได้สมัคร|ไม่เคยให้|ไม่เคยยินยอม|ไม่ยินยอม
			ปล่อย … เดี่ยว|ปล่อยฉัน|ขออยู่เงียบ
			รำคาญ
			ไปไกลๆ|ไปตาย|ไสหัว|ไปให้พ้น
			แจ้งความ|ร้องเรียน|ฟ้องร้อง|จะฟ้อง|แจ้งตำรวจ|กสทช|ทนาย|pdpa
			บล็อก|บล็อค
			สแปม
			พอได้แล้ว
			ถอนความยินยอม
			เลิกsms
		`,
		harmless:
			'อย่าหยุด, อย่าเพิ่งยกเลิก, ไม่ต้องการยกเลิก, อย่าลืม, ไม่ใส่หัวหอม, ไม่เอาหัวหอม, ยกเลิกนัด, ยกเลิกการจอง, ยกเลิกออเดอร์, ยกเลิกคำสั่งซื้อ, ป้ายรถเมล์, ไม่เป็นไร, ไม่ต้องส่งหัวหอม, ไม่ต้องห่วง',
		courtesy:
			'ครับ, ค่ะ, คะ, นะครับ, นะคะ, กรุณา, โปรด, ช่วย, ขอบคุณ, ขอบคุณครับ, ขอบคุณค่ะ, สวัสดี, สวัสดีครับ, สวัสดีค่ะ, เดี๋ยวนี้, ทันที, ข้อความ, ทั้งหมด, จุด, ขอโทษ, sms, ด้วย, ด้วยครับ, ด้วยค่ะ, แล้ว',
	},
	// Vietnamese
	{
		language: 'vi',
		words:
			'ngừng gửi, ngưng gửi, dừng gửi, ngừng, ngưng, dừng nhắn tin, ngừng nhắn tin, không nhận, không nhận tin, không nhận tin nhắn, không nhận sms, không nhận quảng cáo, hủy đăng ký, huỷ đăng ký, hủy bỏ, hủy nhận tin, hủy dịch vụ, hủy tin nhắn, huỷ, từ chối nhận, từ chối quảng cáo, từ chối tin nhắn, từ chối nhận tin, xóa, xoá, xóa số, xóa số tôi, xóa tôi, xoá số, thôi gửi, chấm dứt, đừng gửi nữa, đừng nhắn nữa, đừng nhắn tin, tắt, rút lại đồng ý, khong nhan, khong nhan tin, huy dang ky, ngung gui, dung gui, tu choi nhan, dung lai, tc qc, tc1, tc2, tc3, tc all, tc tin',
		dismissals:
			'không cảm ơn, không cám ơn, cảm ơn không, không quan tâm, tôi không quan tâm, không hứng thú, không cần, không cần nữa, không có nhu cầu, không muốn, không thích, không muốn nữa, đủ rồi, đủ lắm rồi, thôi, thôi đi, thôi đủ rồi, không bao giờ, không nữa, spam, quảng cáo, tin rác, rác, chặn, đã chặn, chặn rồi, đừng làm phiền, đừng phiền, phiền quá, cút, cút đi, biến, biến đi, im đi, câm đi, lừa đảo, đừng gọi, khong quan tam, khong can, dung lam phien, số sai rồi, so sai roi, số sai',
		refusals: `
			đừng|dừng|dung|chớ|không|ko|k|hông|ngừng|ngưng|thôi|xin|hãy bao|có|giờ|đừng|có|được|muốn|ngừng|dừng? gửi|gui|nhắn|nhan|làm|liên|gọi|spam|quảng … nữa|tin|phiền|lạc|cho|tôi|em|mình|lại
			đừng|dung gửi|gui|nhắn|nhan|spam|liên|gọi
			không|khong|ko muốn|cần|thích|có|nhu|đồng|nhan|nhận … nhận|tin|nữa|quảng|sms|quan|cầu|ý|thêm
			không|khong|ko nhận|nhan|nhận thêm|tin|nữa|sms|quảng?
			không|khong|ko|hông|k quan tâm|tam
			không nhu|hứng
			hủy|huy|huỷ … đăng|dang|nhận|tin|dịch|sms
			từ|tu chối|choi … nhận|nhan|tin|quảng|qc|sms
			xóa|xoá|xoa|gỡ|bỏ số|so|tôi|em|mình|tên|thông|khỏi|ra … tôi|này|khỏi|ra|danh|tin?
			khỏi danh
			ra khỏi danh
			nhầm|nham|sai|lộn số|so|người|máy
			không phải số|là … tôi?
			số này không
			ai cho|đưa … số
			sao|lấy|ở|từ|đâu|làm … có|ra|số … số|tôi|đâu
			lấy số … đâu
			chưa|không bao|từng|hề|có? … đăng|đồng
			để yên|tôi … cho|yên
			làm phiền
			phiền quá
			cút|biến đi|mẹ|xéo
			chán|mệt ngấy|quá … tin|rồi|với
			khiếu nại
			báo|tố|kiện cáo|công|cảnh|lên … an|sát|chặn|bạn|5656|156
			công an
			luật sư
			chặn số|rồi|các|này
			spam
			tin rác
			nghị định 91
		`,
		harmless:
			'đừng|không dừng|ngừng|hủy|quên|lo|xóa, không muốn hủy|bỏ|hành, không sao|vấn|có gì, không thể … đến|gọi|nhắn, hủy lịch|đơn|đặt|hẹn|cuộc, trạm|bến xe, không hành, bỏ hành, khong sao, đừng cho hành|cay, không bỏ|lấy hành',
		courtesy:
			'làm ơn, vui lòng, xin vui lòng, xin, giúp, giúp tôi, giùm, dùm, cảm ơn, cám ơn, xin cảm ơn, cảm ơn nhiều, chào, xin chào, chào bạn, trân trọng, ngay, ngay lập tức, bây giờ, tin nhắn, tin, tất cả, hết, nữa, dấu chấm, xin lỗi, sms, và, ạ, nhé, đi, với, quảng cáo, cam on, lam on, vui long, toi',
	},
	// Indonesian
	{
		language: 'id',
		words:
			'unreg semua, berhenti berlangganan, berhenti langganan, stop langganan, batal langganan, batalkan, batalkan langganan, pembatalan, hapus, hapus saya, hapus nomor saya, hapus nomor, hapus data saya, keluar, keluarkan saya, cabut, cabut persetujuan, hentikan sms, hentikan pesan, stop sms, stop kirim, stop kirim sms, jangan kirim, jangan kirim sms, jangan sms, tolak, nonaktifkan, off sms, setop, akhiri, udahan',
		dismissals:
			'tidak terima kasih, nggak makasih, gak makasih, ga makasih, enggak makasih, tidak makasih, terima kasih tidak, tidak tertarik, gak tertarik, ga tertarik, nggak tertarik, ngga tertarik, tidak berminat, gak minat, ga minat, tidak minat, tidak mau, gak mau, ga mau, nggak mau, ogah, tidak perlu, gak perlu, ga perlu, tidak butuh, gak butuh, cukup, sudah cukup, udah cukup, sudah, tidak lagi, jangan lagi, tidak pernah, jangan pernah, spam, iklan, sampah, blokir, diblokir, sudah diblokir, jangan ganggu, jangan mengganggu, ganggu, ganggu aja, mengganggu, pergi, pergi sana, enyah, diam, bacot, penipu, penipuan, tipu, jangan hubungi, jangan telepon, tidak bersedia, nyebelin, menyebalkan, nyebelin banget',
		refusals: `
			jangan|jgn|tolong|mohon|stop|berhenti|hentikan|tidak|tdk|gak|ga pernah|lagi|usah|jangan|untuk|perlu|jgn|mau|ingin|terus? kirim*|mengirim*|kirimi*|sms|hubungi|menghubungi|ganggu|mengganggu|telp|telepon|wa|chat|spam|kontak|pesan|dikirim* … lagi|saya|aku|sms|pesan|iklan|nomor|ke?
			jangan|jgn kirim*|sms|hubungi|ganggu|spam|chat
			stop|hentikan|berhenti|setop|sudahi|cukup kirim*|mengirim*|sms*|pesan*|iklan*|spam*|ganggu*|mengganggu|menghubungi|berlangganan|langganan|semua|promosi|promo|semuanya
			tidak|gak|ga|nggak|ngga|enggak|tak|tdk mau|ingin|perlu|butuh|minat|berminat|tertarik|bersedia|setuju … sms*|pesan*|menerima|terima|iklan*|lagi|promo*|dikirim*|dihubungi|dapat
			tidak|gak|ga|nggak|ngga|tdk|enggak|kurang|tak tertarik|berminat|minat
			hapus*|keluarkan*|coret|buang|cabut|lupakan saya|aku|nomor|nomer|no|data|kami|nama|kontak|dari … saya|ini|aku|list|daftar|kami?
			dari daftar|list … anda|kalian?
			salah nomor|nomer|sambung|orang|kirim|no|alamat
			bukan nomor*|nomer*|no|saya|orangnya
			ini bukan … nomor|saya
			siapa|dari|dapat|darimana|dapet … nomor|nomer|no saya|hp|aku|ini
			dari mana … nomor|nomer|no|dapat
			tidak|gak|ga|belum|nggak pernah … daftar*|mendaftar*|langganan|berlangganan|setuju|minta|kasih|memberi*|ngasih
			tidak merasa
			biarkan|biarin saya|aku|gue … sendiri|tenang
			tinggalkan saya|aku
			pergi sana|kau|lo|ke
			enyah*
			bangsat|anjing|bajingan|kampret|brengsek|goblok
			bosan|capek|muak|risih|kesal|terganggu … sms*|pesan*|iklan*|kalian|dengan|sama
			mengganggu
			ganggu banget|terus|aja|mulu
			terganggu
			lapor*|laporkan|melaporkan|laporin … polisi|kominfo|anda|kalian|ke|nomor|brti|spam|bpkn
			kominfo
			ylki
			pengacara
			tuntut
			somasi
			blokir nomor*|ini|kalian|anda|aja
			saya|aku|udah|sudah|gue blokir|block|blok
			batal* … langganan|berlangganan|sms
			cabut … izin|persetujuan
			spam
			sudah meninggal
			nomor|nomer|no salah
		`,
		harmless:
			'jangan berhenti|stop|dibatalkan|batalkan|lupa|khawatir|dihapus|hapus, tidak mau … berhenti|bawang|batal, tidak|gak|ga apa|masalah|papa|bisa, ga papa, batal* … pesanan|janji|booking|reservasi|order|pertemuan, tanpa bawang, jangan pakai|pake bawang|pedas, halte bus, hapus bawang, jangan kirim sekarang|dulu|hari, jangan telat',
		courtesy:
			'tolong, mohon, harap, silakan, ya, yah, dong, donk, deh, terima kasih, terimakasih, makasih, makasi, trims, thx, tq, halo, hai, selamat pagi, selamat siang, selamat sore, selamat malam, assalamualaikum, hormat saya, salam, sekarang, segera, secepatnya, sekarang juga, pesan, pesannya, semua, semuanya, titik, maaf, permisi, sms, smsnya, kak, min, pak, bu, mas, mbak, gan, lagi, iklan, saja, aja',
	},
	// Malay
	{
		language: 'ms',
		words:
			'berhenti melanggan, henti langganan, batal langganan, batalkan, batalkan langganan, pembatalan, hentikan, hentikan sms, hentikan mesej, padam, padam nombor, padam nombor saya, padamkan, buang, buang nombor saya, buang nama saya, keluar, keluarkan saya, keluarkan nombor saya, stop sms, stop mesej, jangan hantar, jangan hantar mesej, jangan sms, tolak, nyahlanggan, nyahdaftar, tarik balik persetujuan, tamat, tamatkan',
		dismissals:
			'tidak terima kasih, tak terima kasih, tak nak terima kasih, tak nak, taknak, tidak mahu, tak mahu, tidak berminat, tak berminat, x berminat, tak minat, xnak, x nak, tak perlu, tidak perlu, cukup, cukuplah, dah cukup, sudah cukup, dah, tidak lagi, jangan lagi, spam, iklan, sampah, sekat, disekat, block dah, jangan kacau, jangan ganggu, kacau, mengganggu, pergi, berambus, blah, diam, bodoh, penipu, scammer, jangan hubungi, jangan call, sudah',
		refusals: `
			jangan|jgn|tolong|stop|berhenti|hentikan|tak|x|tidak pernah|lagi|payah|usah|perlu|jangan|jgn|mahu|nak|boleh? hantar*|menghantar|mesej|sms|hubungi|kacau|ganggu|call|whatsapp|text|msg|spam … lagi|saya|aku|mesej|sms?
			jangan|jgn hantar*|mesej|sms|kacau|hubungi|ganggu
			stop|hentikan|berhenti|henti|sudah-sudah|cukup hantar*|menghantar|mesej*|sms*|iklan*|spam*|kacau|ganggu|promosi|semua|mengganggu
			tidak|tak|x|tiada|taknak|xnak|tdk mahu|nak|ingin|perlu|minat|berminat|setuju|terima … mesej*|sms*|terima|menerima|iklan*|lagi|promosi*|daripada
			taknak|xnak mesej|sms|lagi|iklan|terima
			tidak|tak|x|tiada berminat|minat
			tak nak
			padam*|buang*|keluarkan*|hapus*|delete|lupakan saya|nombor|no|nama|nomber|data|aku|dari|daripada … saya|ini|aku|senarai?
			dari|daripada senarai
			salah nombor|nomber|orang|no|hantar
			bukan nombor|nomber|no|saya
			ini bukan
			siapa|mana|dari|dapat … nombor|nomber|no saya|ni|aku
			dari|kat mana … nombor|no|dapat
			tak|tidak|x|belum pernah … daftar*|langgan*|setuju|minta|bagi|beri
			biarkan|tinggalkan|biar saya|aku … sendiri|tenang
			jangan kacau
			pergi mampus|mati|jahanam|mampos
			berambus
			bosan|muak|rimas|meluat … mesej*|sms*|dengan|korang
			lapor*|report|repot|adu* … polis|skmm|mcmc|anda|korang|pdpa
			skmm
			mcmc
			peguam
			saman anda|korang|kamu|awak
			sekat nombor|no|anda
			saya|dah|akan block|sekat
			batal* … langganan|sms|mesej
			spam
		`,
		harmless:
			'jangan berhenti|stop|batalkan|lupa|risau|bimbang|padam, tak nak bawang|batal|berhenti|pedas, tak apa|pe|kisah|boleh, takpe, tiada masalah, batal* … tempahan|temujanji|order|booking|pesanan, tanpa bawang, hentian bas, buang bawang, tak nak cancel|stop',
		courtesy:
			'tolong, sila, minta tolong, harap, terima kasih, terimakasih, tq, tqvm, tima kasih, ye, ya, lah, hai, salam, assalamualaikum, selamat pagi, selamat petang, sekarang, segera, mesej, semua, semuanya, noktah, maaf, sms, lagi, iklan, encik, puan, boss',
	},
	// Filipino
	{
		language: 'fil',
		words:
			'itigil na, itigil mo na, itigil nyo na, tigilan mo na, tigilan nyo na, tigilan ninyo, tigilan, tigil na, tumigil, tumigil ka, tumigil kayo, ihinto, ihinto na, hinto, huminto, wag na, huwag na, tanggalin, tanggalin mo ako, tanggalin nyo ako, tanggalin number ko, alisin, alisin mo ako, alisin nyo ako, alisin ang number ko, burahin, burahin number ko, burahin nyo number ko, kanselahin, i-cancel, cancel subscription, wag magtext, wag mag text, huwag magtext, stop na, stop text',
		dismissals:
			'hindi salamat, hindi po salamat, salamat hindi, hindi ako interesado, di ako interesado, hindi interesado, di interesado, not interested po, ayoko, ayaw ko, ayoko na, ayaw ko na, ayaw, ayoko po, ayaw ko po, hindi ko kailangan, di ko kailangan, hindi kailangan, di na kailangan, tama na, tama na yan, sapat na, sobra na, hindi na, di na, huwag, wag, wag na po, huwag na po, spam, patalastas, scam, scammer, manloloko, blocked na, na block na, lumayas, lumayas ka, layas, alis, alis na, umalis ka, istorbo, nakakaistorbo, wag istorbo, makulit, ang kulit, kulit mo, gago, putang ina, putangina, puta, tantanan mo ako, tantanan nyo ako, lubayan mo ako, pabayaan mo ako, wag na kayo mag text, tama na po, tama na to, wala akong pake, walang pake, pakitigil, pakitigil na, pakitigil na po, nakakainis, nakakairita, hindi ito number niya',
		refusals: `
			wag|huwag|wg|wala|paki|please|pls na|nang|mo|niyo|nyo|po|ako|kayo|ng|mag|please|ninyo? na|nang|mo|niyo|nyo|po|ako|kayo|ng|mag|itigil|tigil|stop? na|nang|mo|po|ako|kayo|mag? text*|magtext|itext|mag|send|magsend|magpadala|padalhan|istorbo*|istorbohin|tumawag|tawagan|msg|mensahe|kontakin|padala|mangulit|message
			wag|huwag na
			itigil|tigilan|ihinto|tumigil|tigil|hinto na|mo|niyo|nyo|po|ang|yung|kayo|ninyo|niyo|kaka* … text*|pagtext|pag|mensahe|sms|spam|ito|yan|pagpapadala|pagsend|ako
			itigil|tigilan|ihinto
			ayoko|ayaw|ayawko|ayokong|hindi|di|ayaw ko|na|ng|po|makatanggap|tumanggap|kong|ako|gusto … text*|mensahe|sms|makatanggap|tumanggap|interesado|ganito|na|spam|promo*
			ayoko|ayaw
			hindi|di|d ako|po|na interesado|interested
			tanggalin|alisin|burahin|idelete|delete|paki|pakitanggal|pakialis|pakibura|kalimutan|remove mo|niyo|nyo|po|ako|na|ang|number|yung|tanggal|alis|bura|pangalan … ako|ko|number|listahan|numero
			tanggalin|alisin|burahin mo|niyo|nyo|ako|number|na
			sa listahan … ninyo|nyo|mo
			mali|maling|wrong number|numero|no|ka|kayo|tao|po|ang|napadalhan|send
			hindi|di ko|ito|akin|po ito|akin|number|ang … number|numero
			saan|sino|paano|san|pano … number|numero
			hindi|di|wala ako|naman|po … nag|nagsign|nagsubscribe|pumayag|nagrequest|humingi|nagbigay|nagregister
			pabayaan|tantanan|lubayan|iwan|hayaan mo|niyo|nyo|ninyo ako|na|kami
			layuan|layas*|lumayas|umalis
			putang*|tangina*|gago|ulol|pakyu|tarantado
			sawa|pagod|nakakainis|naiinis|nakakasawa na|ako|kayo|text*|sa
			istorbo*|nakakaistorbo|kulit|makulit
			irereport|ireport|isusumbong|magrereklamo|reklamo|idedemanda|rereport … kita|ko|kayo|ntc|pulis|sa|npc|na
			ntc
			abogado
			iblock*|iblo*|blinock|naka … kita|ko|kayo|block|na
			spam
			patay na siya
			wag|huwag na|niyo|mo|po|kayo|kayong? na? mag|magtext|magpadala|magsend|akong|ako|itext|i
			hindi|di po? ako|po? interest*|interesado
			pakialis|pakitanggal|pakialisin|pakidelete|alisin ako|ang|number|po|mo|niyo
			hindi|di po? ito|to|ko|niya? number|numero|akin
		`,
		harmless:
			'wag|huwag itigil|tumigil|tigilan|kalimutan|mag alala|magalala|kang, wag|huwag po|na|mo? kalimutan|magalala, wag|huwag po|na|mo? mag alala, ayaw|ayoko ko? ng sibuyas, ayoko|ayaw itigil|tumigil, walang|wala problema|anuman, i cancel ang, cancel ang|ko|appointment|order, wag lagyan|na lagyan, di ako makakapunta|makakarating, hindi ako makakapunta|makakarating, bus stop, alisin ang sibuyas, okay lang, sa kanto',
		courtesy:
			'paki, pakiusap, please po, pls po, po, opo, salamat, salamat po, maraming salamat, maraming salamat po, thank you po, hello, hello po, hi po, magandang araw, magandang umaga, magandang gabi, ngayon, ngayon na, agad, na po, mga text, mensahe, mga mensahe, lahat, lahat ng, tuldok, pasensya, pasensya na, paumanhin, sorry po, sms, text, naman, nga, lang, sa akin, boss, sir, mam, maam',
	},
	// Khmer
	{
		language: 'km',
		words:
			'ឈប់ផ្ញើ, បញ្ឈប់ការផ្ញើ, បញ្ឈប់សារ, សូមឈប់, សូមបញ្ឈប់, លុប, លុបលេខខ្ញុំ, ដកចេញ, ដកខ្ញុំចេញ, បោះបង់, បោះបង់ការជាវ, លុបចោល, ឈប់ជាវ, កុំផ្ញើ, កុំផ្ញើទៀត, ផ្អាក, បដិសេធ',
		dismissals:
			'ទេអរគុណ, អត់ទេអរគុណ, មិនចាប់អារម្មណ៍, មិនចាប់អារម្មណ៍ទេ, អត់ចាប់អារម្មណ៍, មិនចង់បាន, មិនចង់បានទេ, អត់ចង់បាន, មិនត្រូវការ, មិនត្រូវការទេ, អត់ត្រូវការ, គ្រប់គ្រាន់ហើយ, គ្រប់ហើយ, ល្មមហើយ, កុំរំខាន, រំខាន, ស្ប៉ាម, ផ្សាយពាណិជ្ជកម្ម, ប្លុក, ចេញទៅ, បោកប្រាស់, មិនចង់',
		refusals: `
			ឈប់ផ្ញើ|បញ្ឈប់ការផ្ញើ|កុំផ្ញើ|បញ្ឈប់សារ
			កុំ … ផ្ញើ
			ឈប់ … ផ្ញើ
			កុំទាក់ទង|កុំរំខាន|កុំហៅ|ឈប់រំខាន|កុំសរសេរ
			មិនចង់ … ទទួល|បាន
			អត់ចង់ … ទទួល|បាន
			មិនត្រូវការ|អត់ត្រូវការ
			មិនចាប់អារម្មណ៍|អត់ចាប់អារម្មណ៍
			លុប … លេខ
			ដក … ចេញ
			ខុសលេខ|លេខខុស|ច្រឡំលេខ|ខុសមនុស្ស
			យកលេខ … ណា
			បានលេខ … ណា
			អ្នកណាឲ្យលេខ
			ទុកខ្ញុំ … ម្នាក់ឯង
			ប្តឹង|រាយការណ៍|ប៉ូលីស|មេធាវី
			ប្លុក
			បោះបង់ការជាវ
			គ្មានសារទៀត|លែងចង់
			មិនមែនលេខរបស់
		`,
		harmless: 'កុំឈប់, កុំបញ្ឈប់, កុំភ្លេច, កុំបារម្ភ, មិនអីទេ, បោះបង់ការណាត់, បោះបង់ការកម្មង់, កុំដាក់ខ្ទឹម, ចំណតរថយន្ត',
		courtesy:
			'សូម, សូមអរគុណ, អរគុណ, អរគុណច្រើន, សួស្តី, ជំរាបសួរ, បាទ, ចាស, ឥឡូវ, ឥឡូវនេះ, ភ្លាម, ជាបន្ទាន់, សារ, ទាំងអស់, សុំទោស, sms, ផង, ទៀត, បង',
	},
	// Burmese
	{
		language: 'my',
		words:
			'ရပ်ပေးပါ, ရပ်တန့်, ရပ်တန့်ပါ, ရပ်လိုက်ပါ, မပို့ပါနဲ့, မပို့နဲ့, မပို့ပါနှင့်, မပို့တော့ပါနဲ့, ဖျက်ပါ, ဖျက်ပေးပါ, ကျွန်တော့်နံပါတ်ဖျက်ပါ, ပယ်ဖျက်, ပယ်ဖျက်ပါ, ဖယ်ရှားပါ, ဖယ်ရှားပေးပါ, စာရင်းမှဖယ်ပါ, ထွက်, ငြင်းပယ်, ပိတ်ပါ, ပိတ်ပေးပါ',
		dismissals:
			'မလိုပါ, မလိုဘူး, မလိုအပ်ပါ, မလိုချင်ဘူး, မလိုချင်ပါ, မလိုတော့ဘူး, စိတ်မဝင်စားဘူး, စိတ်မဝင်စားပါ, တော်ပြီ, တော်ပါပြီ, တော်တော့, ရပြီ, စပမ်း, ကြော်ငြာ, ဘလော့, မနှောင့်ယှက်ပါနဲ့, အနှောင့်အယှက်, ထွက်သွား, လိမ်လည်',
		refusals: `
			မပို့ … နဲ့|နှင့်|ပါ
			မပို့တော့
			မပို့ပါ
			ပို့တာ … ရပ်
			ပို့ခြင်း … ရပ်
			မဆက်သွယ် … နဲ့|နှင့်
			မနှောင့်ယှက်
			မလိုချင်|မလိုတော့|မလက်ခံ
			စိတ်မဝင်စား
			နံပါတ် … ဖျက်|ဖယ်
			စာရင်း … ဖျက်|ဖယ်
			နံပါတ်မှား|ဖုန်းမှား|လူမှား
			နံပါတ် … ဘယ်က|ဘယ်လို
			တိုင်မယ်|တိုင်ကြား|ရဲကို|ရှေ့နေ
			ဘလော့
			လွှတ်ထား
			မက်ဆေ့ … မပို့|ရပ်
		`,
		harmless: 'မရပ်ပါနဲ့, မရပ်နဲ့, မမေ့ပါနဲ့, ကြက်သွန်မထည့်ပါနဲ့, ဘတ်စ်ကားမှတ်တိုင်, ချိန်းဆိုမှုပယ်ဖျက်, ပြဿနာမရှိ, မစိုးရိမ်ပါနဲ့',
		courtesy:
			'ကျေးဇူးပြု၍, ကျေးဇူးပြုပြီး, ကျေးဇူး, ကျေးဇူးတင်ပါတယ်, မင်္ဂလာပါ, ခင်ဗျာ, ရှင့်, ရှင်, ယခု, အခု, ချက်ချင်း, စာတို, မက်ဆေ့ချ်, အားလုံး, တောင်းပန်ပါတယ်, sms, ပါ, တော့',
	},
];
