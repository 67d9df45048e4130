import type { Wordings } from '../../wordings';

export const IBERIAN: readonly Wordings[] = [
	// Spanish
	{
		language: 'es',
		words: `
			cancelar suscripción, cancelación, desuscribirme, desuscripción, desuscríbanme, darse de baja, darme de baja, dar de baja,
			dame de baja, denme de baja, de baja, baja total, anular suscripción, desafiliar, desafiliarme, desafiliación, desinscribir, desinscribirme, bórrame,
			bórrenme, elimíname, elimínenme, quítame, quítenme, no más mensajes, no mas sms, detener, deténganse, alto mensajes, revocar, revoco, retiro mi consentimiento,
			salirme, anular, parad, paren, pare, para ya
		`,
		dismissals: `
			no gracias, no más, nada más, ya no, ya no más, ya basta, basta, basta ya, suficiente, no me interesa, no interesa, no estoy interesado, no estoy interesada, sin interés, no quiero,
			ya no quiero, no deseo, no insistan, eliminar, elimina, eliminen, borrar, borra, borren, quitar, quiten, spam, basura, publicidad, bloquear, bloqueado, bloqueada, rechazar, rechazo,
			denegar, cesar, cese, terminar, finalizar, fin, nunca, nunca más, jamás, no molestar, no moleste, no molesten, déjame, déjenme, estafa, acoso, fuera, lárguense, váyanse, no envíen, no enviar, no mandar, no escribir, no llamar, ni uno más,
			no contactar, nada gracias, que os den, que te den, ya está bien, equivocado, equivocada, persona equivocada, no me he suscrito, párenle, ya párenle, no soy esa persona, ya no me marquen, córtala, córtenla, cortala, no rompan más, no rompas más, no conozco, ya estuvo,
			me tenéis harto, me tenéis harta, estoy harto, estoy harta, qué pesados, pesados, qué pesadez, ni me interesa, no lo quiero, no es aquí, reportado, reportada, reportados, fraude, estafadores, ladrones, sin publicidad, qué necios, necios, qué fastidio, no doy mi consentimiento,
			ya bájenle, bájenle
		`,
		dismissalsThere: 'para, cancela, cancelen, anula, ni loco',
		refusals: `
			no|ni|nunca|ya|sin|basta|cero|dejar … más|mas|mensaje*|sms|publicidad|mensajit* … mensaje*|sms|publicidad|textos|msj*|promocion*|spam|correos
			no más
			no mas
			no nos|me|quiero|vuelv*|se|ya|lo|le … escrib*|envi*|mand*|contact*|llam*|molest*|jod*|textee*|acos*|insist*|spam*|fastidi*
			no|nunca|dejen|deja|deje|dejad|paren|pare|parar|para|basta … envi*|mand*|escrib*|molest*|contact*|llam*|acos*|mensaj*|jod*|fastidi* … más|mas|nada|mensaje*|sms|publicidad|nunca|a|me
			no envi*|mand*|escrib*|molest*|contact* más|mas|nada|mensaje*|sms|publicidad|por|a
			dejen|deja|deje|dejad|dejar|paren|pare|cesen|basta de … envi*|mand*|escrib*|molest*|contact*|llam*|acos*|mensaje*|sms|jod*|fastidi*|enviarme|joder
			dejen|deja|deje|dejad de
			párenle|párale|bájenle|córtenla con|ya|a
			no|ya|ni quiero|deseo|queremos|deseamos|quisiera|pienso|me|necesito|acepto|autorizo|consiento … recibir|mensaje*|sms|publicidad|más|mas|nada|suyo|promocion*|enví*|escriban
			no|ya estoy|me|estamos|tengo … interes*
			no|ningún|cero|sin interés|interes*
			no gracias
			de baja
			darme|darse|denme|dame|dadme|deme|dar|doy|solicito|quiero|pido|tramitar la|de|mi baja
			desuscr*
			desafili*
			desinscri*
			cancel*|anul*|elimin*|quit*|desactiv*|termin* … suscripción|suscripcion*|mensajes|sms|alertas|notificaciones|servicio|publicidad|inscripción
			revoc*|retir* … consentimiento|autorización|permiso
			borr*|elimin*|quit*|sac*|sáq*|saq*|remuev*|retir*|suprim*|exclu*|saqu* me|mi|mis|este|nuestro|el|me|nos número|numero|datos|contacto|teléfono|nombre|cel|celular
			bórrame|bórreme|bórrenme|bórrame|borradme|borrarme
			elimíname|elimíneme|elimínenme|eliminadme|eliminarme
			quítame|quíteme|quítenme|quitadme|quitarme
			sácame|sáqueme|sáquenme|sacadme|sacarme
			me borr*|elimin*|quit*|saqu*|dan|den|da|retir* … lista|base|baja|datos|registro
			de su|la|tu|sus|esta|vuestra lista|listas|base
			numero|número equivocado|incorrecto|erróneo|errado|mal
			se|te|está|estás ha|has|equivocó|equivocaste|equivocado|equivocaron|confundió … número|numero|persona|equivocado
			equivoc* … número|numero|persona
			no es|soy este|mi|el|su|la número|numero|teléfono|persona
			este no es … número|numero|teléfono
			no conozco … nadie|ustedes|ese
			quién|quien|cómo|como|de … dio|dieron|dado|consiguieron|obtuvieron|tienen|sacaron|consiguió|tiene|sacaste mi|este|el|mis número|numero|datos|teléfono|contacto
			de dónde|donde … mi|este|mis número|numero|datos|teléfono
			nunca|no|jamás … suscrib*|suscrito|inscrib*|inscrito|registr*|autoric*|autorizado|autorizó|solicité|pedí|pedido|solicitado|acepté|di|firmé … esto|nada|ustedes|a|mi|permiso|consentimiento|mensajes|publicidad|aquí|recibir|número
			nunca|no|jamás me|les|he|lo suscribí|inscribí|registré|autoricé|solicité|pedí|suscrito|inscrito|registrado|autorizado|solicitado
			déj*|dej* me|nos en|tranquil* paz?
			déjame|déjenme|déjeme|dejadme|déjennos|déjanos en|tranquil*|de paz?
			en paz
			váyanse|vayanse|vete|vayan|iros|idos|lárg* … mierda|carajo|diablo|infierno|chingada|demonio|cuerno|aquí
			a la mierda|chingada|verga
			al carajo
			chinga*|chingu*|jódanse|jódete|jodanse|jodete
			que te den|jodan
			vete a
			no jodan|jodas|joda|chinguen|mamen|fastidien|molesten|moleste|molestes|insistan|insista|insistas
			me|nos están|estás|tienen|tiene molest*|acos*|hart*|cans*|fastidi*|harto|harta
			harto|harta|hartos de|con|ya
			estoy harto|harta|cansado|cansada … de mensaje*|ustedes|sms|publicidad|spam|esto
			ya|es basta
			basta de|con|ya
			es|esto spam|acoso
			spam*
			denunci*
			los|les|te|voy|os|le demand*|bloque*|denunc*|report*
			voy a demand*|bloque*|denunc*|report*
			bloque*|report* este|su|tu|el número|como|spam
			poner|pondré|presentar|interpon*|presentaré … denuncia|queja|demanda
			abogad* … contact*|demand*|denunc*|hablar*
			mi abogad*
			profeco
			aepd
			agencia de protección
			protección de datos
			condusef
			lista robinson
			repep
			rgpd
			reclamación … consumo|aepd|agencia
			ya no soy|vive|es|trabaja|tengo … cliente|clienta|aquí|número
			no vive aquí
			falleció|fallecido|fallecida
			no|sin autorizo|autoricé|autorización|consentimiento|permiso|di
			me opongo
			detener|detengan|detenga|parar|paren|pare|cesen … mensajes|sms|envío|envíos|esto|publicidad|textos
			olvíd* … de|mi mí|numero|número
			no molest*
			ni me|nos escrib*|contact*|llam*
			parenle|párenle ya|con|por?
			no|ya estén|este|esten|sigan|anden|estés molestando|chingando|jodiendo|fastidiando|enviando|mandando
			no me? marquen|marque|marques
			no me|nos? rompan|rompas|hinchen|hinches mas|las|los|más
			persona equivocada
			no soy esa|ese|esta|la|el persona|cliente|señor|señora
			no me|nos he|habia|hemos? suscrito|registrado|apuntado|inscrito|suscribi|registre
			parad|pará|para|paren|parar de|ya|con enviar|mandar|molestar|escribir|los|tanto|sms
			quiero|quisiera|deseo salir de|del|desta la|lista|este|grupo|lista
			harto|harta|hartos|cansado|cansada de|con
			tenéis|tienen|tienes harto|harta|hasta|frito
			no doy|dí|he mi|dado|ningún consentimiento|permiso|autorización
			no conozco|conocemos a esa|ese|esta|esas|ninguna persona|número|señor|señora
			aquí|aqui no … vive|trabaja|hay
			no me|nos? estén|este|esten marcando|llamando|escribiendo|texteando
			sin|cero|ninguna publicidad|promociones|propaganda
		`,
		harmless: `
			no paren|pares|pare|dejen|dejes|deje|cancel*|elimin*|borr*|quit*
			no me|nos borr*|elimin*|quit*|saqu* de la|su|tu|esta? lista
			no me|nos|te|lo cancel*|elimin*|borr*|quit*|saqu*|olvid*|den|des
			no quiero|queremos|deseo … baja|cancelar|salir|dejar
			no más tarde|lejos|de
			a más no poder
			nada más que|eso
			no|ya puedo|podemos|pude escrib*|llam*|ir|mand*|envi*
			salir a|de|con|el|mañana|hoy
			voy|vamos|puedo a salir|parar|quitar
			para mañana|el|la|hoy|las|los|mi|dos|tres|cuatro|cinco|seis|cenar|comer
			parar en|a|el
			parada de
			no hay|hubo más|mas
			hay que
			sin más
			cancel*|elimin*|quit*|anul* mi|la|el|las|los|nuestra? cita|reserva|pedido|cebolla|cebollas|hora|turno|mesa|compra|queso|orden
			baja de|en precio*|precios|temporada|presión|maternidad|médica|calidad
			alto el|en
			no me|nos? den|des|quiero|quieras|dar|darme|quieran dar|darme? de baja
			basta con un|una|uno|dos|tres|mostrar|decir|eso
			parada|para llevar|el|la|mañana
		`,
		courtesy: `
			por favor, porfavor, porfa, x favor, favor, xfa, gracias, muchas gracias, mil gracias, muy amables, muy amable, hola, buenos días, buenas tardes, buenas noches, buenas, saludos, buen día, 
			ya, ahora, ahora mismo, inmediatamente, de inmediato, mensajes, textos, todo, todos, todas, señores, señor, señora, punto, punto final, signo de exclamación, un saludo, atentamente, disculpe, disculpen, lo siento, perdón, 
			le ruego, les ruego, sms, suscripción, los mensajes, publicidad, amigos, coma, que tengan buen día, bendiciones
		`,
	},
	// Portuguese
	{
		language: 'pt',
		words: `
			descadastro, descadastre, descadastramento, descadastrar me, cancelar inscrição, cancelar assinatura, cancelamento, desinscrever, desinscrição, anular subscrição, cancelar subscrição, remova me, me remova, me remove, me descadastra, me descadastre,
			me tira, me exclua, me exclui, excluir, remover número, pare já, parem, para, desativar, desistir, desisto, cancelar envio, não envie mais, não enviar, sair da lista, revogar, revogo, retirar consentimento, cancela,
			quero sair, quero sair da lista, cancelem
		`,
		dismissals: `
			não obrigado, não obrigada, nao obg, não brigado, não valeu, chega, basta, já chega, já deu, deu, não quero, não quero mais, não mais, nunca mais, nada mais, sem interesse, não tenho interesse, não interessa, não me interessa, não interessado, remova, remove,
			spam, golpe, lixo, bloquear, bloqueado, bloqueada, bloqueando, apagar, apague, eliminar, elimine, retirar, retire, tirar, recusar, recuso, rejeitar, terminar, encerrar, fim, finalizar, não perturbe, não perturbar, não incomode, não incomodar, não incomodem, some, suma, sumam,
			me deixa, me esquece, me esqueçam, propaganda, publicidade, fora, nunca, jamais, não autorizo, dispenso,
			cancela isso, cancela isso aí, cancela isso ai, que saco, engano, foi engano, não sou essa pessoa, não conheço, sai, sai fora,
			chato, chatos, que chato, chega disso, propaganda não, já bloqueei, bloqueei, quero deixar de receber, anulem, enganou-se no número, enganaram-se no número, número enganado, não é da maria,
			pode parar, podem parar, pode parar com isso
		`,
		dismissalsThere: 'cancele, anular',
		refusals: `
			não|nao|nunca|jamais|nem me|mais|nos|precisa|quero|por|voltem|volte … mand*|envi*|escrev*|contat*|contact*|lig*|perturb*|incomod*|encha*|enche*|chame*|manda*|recebe*
			não|nao|nunca mand*|envi*|escrev*|contat*|contact*|perturb*|incomod*|ench*
			não|nao|nem quero|queremos|desejo|gostaria|preciso|aceito|autorizo|autorizei|pretendo … receber|mais|mensag*|sms|propaganda|nada|isso|ser
			não|nao tenho|há|temos|estou|me … interess*
			sem interesse
			não obrigad*
			pare|parem|para|parar|deixe|deixem|chega|cesse|cessem|deixar|basta|parar|pará de|com … mand*|envi*|escrev*|mensag*|sms|me|perturb*|incomod*|encher|propaganda|spam|ligar|isso|torpedo*
			pare|parem|chega|basta de|com
			chega|basta mensag*|propaganda
			mais mensagens não
			me|mim tir*|remov*|exclu*|descadastr*|delet*|apag*|retir*|esquec*|deix* … lista|cadastro|paz|daqui|sistema|base|mim|grupo
			me|nos remov*|exclu*|descadastr*|delet*|tira
			remov*|tir*|exclu*|apag*|elimin*|delet*|retir* me|meu|este|esse|o|os|nosso … número|numero|contato|contacto|dados|nome|telefone|cadastro|lista
			removam|remova|tire|tirem|exclua|excluam|apague|eliminem|retirem me
			dessa|desta|da|sua|vossa|de lista|base|cadastro
			descadastr*
			cancel*|encerr*|desativ*|anul* … inscrição|assinatura|subscrição|envio|mensagens|sms|cadastro|recebimento
			revog*|retir* … consentimento|autorização|permissão
			número|numero|pessoa|nº errad*|enganad*|trocad*|incorret*
			é engano
			engano de|no número|numero
			foi engano
			não|nao é|sou|e este|meu|o|mais|a número|numero|pessoa|telefone|dono|dona
			quem|como|onde … deu|passou|conseguiu|conseguiram|arranjou|arranjaram|tem|obteve|obtiveram|pegou|têm … meu|esse|este|os número|numero|contato|contacto|telefone|dados
			de onde … meu|o número|numero|contato
			nunca|não|jamais me|pedi|solicitei|fiz|dei|autorizei|assinei cadastr*|isso|inscrev*|nada|cadastro|permissão|inscrição|autorização|meu|para|subscr*|este|estas|mensagens
			não pedi|solicitei|autorizei|me inscrevi|assinei
			nunca pedi|solicitei|autorizei|assinei
			deixe*|deixa|deixem me|nos em paz
			me deix* em|quieto|quieta
			deixem me
			deixa|deixe|deixem me
			em paz
			vai|vá|vão|vao … merda|caralho|inferno|foder|foda|porra|catar|cu|diabo|tomar
			vai|vao|vão se|pra|a|à|te foder|merda|porra|puta
			foda se
			vtnc
			vsf
			pqp
			saco cheio
			encher|enchendo|enche|encham o? saco
			farto|farta|cansado|cansada|cansei de|dessas|destas … mensag*|sms|vocês|propaganda|spam|isso
			estão|está|tão me? incomod*|perturb*|importun*|enchend*|chatead*
			para|pare|parem de me
			isso|isto é spam|assédio
			spam*
			vou|irei|vamos denunci*|processar|bloquear|reclamar|registrar
			denunci*
			procon
			anatel
			reclame aqui
			lgpd
			rgpd
			cnpd
			processo judicial
			meu|minha advogad*
			queixa … anacom|cnpd|polícia|contra|crime
			apresentar queixa
			bloque*|report* esse|este|seu|o|vocês|como número|numero|spam
			não|nao sou|mora|é|trabalha … mais|cliente mais|cliente|aqui
			faleceu|falecid*
			não autoriz*
			sem minha|meu|a minha autorização|consentimento|permissão
			não perturb*
			oponho me
			quero sair da|de|desse|dessa|disso|deste lista*|grupo|cadastro
			cancela|cancelem|cancelar isso|esse|essas|essa|as|os|o mensag*|sms|envio*|cadastro
			não|nao sou essa|esse|a|o|mais pessoa|cliente
			chega disso|desse|dessa|de|com
			não|sem propaganda|publicidade
			propaganda|publicidade não
			número não|nao é|e
			já|vou|ja bloqueei|bloquear|denunciei|denunciar
			quero|queria|gostava|gostaria de? deixar|parar de receber
			enganou|enganaram se? no|de número
		`,
		harmless: `
			não|nao pare|parem|para|cancele|cancelem|remova|tire|exclua|deixe
			não|nao me remov*|tir*|exclu*|descadastr*
			não|nao quero sair|cancelar|parar|desistir
			vou|vamos|posso|quer sair|parar
			não|nao posso|consigo|pude|deu|dá … ligar|ir|mandar|enviar|escrever|receber|falar
			sair com|de|da|do|hoje|amanhã|mais
			para amanhã|hoje|o|a|mim|as|os|dois|duas|três|quatro|jantar|almoçar|que|sempre|quando
			parada de|do
			cancel*|remov*|tir* a|o|meu|minha|as|os consulta|pedido|reserva|cebola|cebolas|horário|encomenda|compra|mesa|marcação
			não mande|envie … ainda|hoje|amanhã|cebola
			não se|me preocup*|esquec*
			nao me esquec*
		`,
		courtesy: `
			por favor, pf, pfv, pfvr, porfavor, se faz favor, sff, obrigado, obrigada, muito obrigado, muito obrigada, obg, obrigado desde já, grato, grata, valeu, vlw, olá, oi, bom dia, boa tarde, boa noite, abraço, abraços, cumprimentos, atenciosamente, att, 
			já, agora, agora mesmo, imediatamente, mensagens, torpedos, tudo, todas, todos, senhores, senhor, ponto, ponto final, ponto de exclamação, desculpe, desculpa, de imediato, as mensagens, esses sms, vírgula
		`,
	},
	// Catalan
	{
		language: 'ca',
		words:
			'donar de baixa, doneu me de baixa, donam de baixa, donar me de baixa, desubscriure, desubscriures, cancel·lació, cancel·lar subscripció, atureu, pareu, prou missatges, aturar',
		dismissals:
			"no gràcies, prou, ja n'hi ha prou, no vull, no m'interessa, no interessa, elimina, eliminar, eliminat, esborra, esborrar, esborreu, spam, cancel·la, treure, mai més, no més, deixeu-me, ja prou, no molesteu",
		dismissalsThere: 'para, pareu',
		refusals: `
			no m'envi*|m'escri*|m'enviï*|menviis|em|ens|envi*|envie* … més|mes|mai|contact*|molest*|truqu*|escri*|res|envi*
			no m'envi*|m'escri*|m'enviï*|menviis|em|envieu
			no|mai|ni vull|volem|desitjo … rebre|més|missatg*|sms|publicitat|saber|res
			no vull
			no més|mes missatg*|sms|publicitat
			prou|basta missatg*|sms|de|publicitat
			deixeu|deixa|para|pareu de|d'enviar|d'escriure|denviar* … enviar*|escriure*|molestar*|sms|missatg*|m'envi*|m'envieu|menvieu
			deixeu|deixa d'enviar*|d'escriure*|de|descriure*
			donar*|doneu*|dona* me|m'en|de|em? de|baixa baixa?
			de baixa
			esborr*|elimin*|traieu|treu|treieu|suprim* me|'m|el|del|m' meu|número|llista|de? número|telèfon|dades|llista
			esborreu|elimineu|traieu|treu|treieu me|m|el
			de la|vostra|aquesta llista
			número|numero equivocat|erroni|incorrecte
			us|t' heu|has equivoc*
			qui|com|d'on … donat|teniu|heu|tret … meu|número
			deixeu|deixa me|m|em|'m|nos en|tranquil pau?
			en pau
			no|cap m'interess*|estic|interès interess*?
			aneu|vés a|al merda|carall|la
			denunci*
			no molest*
			revoc* … consentiment
			cancel|cancel·lar|cancel·leu … subscripció|subscripcio
			el meu advocat
			pareu|deixeu|atureu denviar|descriure|de
			equivoqu* de número|persona
		`,
		harmless: `
			no vull … baixa|cancel·lar
			no vull anar|perdre
			no paris|pareu|parin|aturis
			parada de
			para de|a bus|la
		`,
		courtesy:
			'si us plau, sisplau, gràcies, moltes gràcies, mercès, bon dia, bona tarda, hola, salutacions, ara, immediatament, missatges, tot, tots, punt, signe, adeu, perdoneu',
	},
];
