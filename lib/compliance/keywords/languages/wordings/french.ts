import type { Wordings } from '../../wordings';

export const FRENCH: readonly Wordings[] = [
	{
		language: 'fr',
		words: `
			désabonnement, désinscription, désabonnez, désabonne, désinscrire, désinscris, désinscrivez, désabonner moi,
			désabonnez moi, désinscrivez moi, désinscrire moi, me désabonner, me désinscrire, résilier, résiliation, résiliez,
			stop pub, stoppub, stopper, stoppez, plus de sms, plus de pub, désengagement, retrait, rétractation, opposition,
			arrêtez tout, tout arrêter, arrêtez les sms, révocation, stop svp, non stop svp
		`,
		dismissals: `
			non merci, pas intéressé, pas intéressée, pas intéressés, pas interesser, pas interesse, annuler, annulez, annulation, supprimer, supprimez,
			suppression, effacer, effacez, retirer, retirez, refus, refuse, je refuse, spam, pourriel, assez, ça suffit, suffit,
			bloquer, bloqué, bloquez, quitter, sortir, fin, terminé, finir, plus rien, plus jamais, jamais, pas de pub, pas de sms,
			pas de publicité, publicité, dégage, dégagez, fichez la paix, harcèlement, ras le bol, stop ça, cessez, cesser, cesse,
			non non et non, pas besoin, aucun intérêt, sans intérêt, ça ne m'intéresse pas, merci non, arnaque, rien à faire,
			droit à l’oubli, je ne veux plus, n’en veux plus, je n’en veux plus, veuillez cesser, numéro bloqué, lâche moi, lâchez moi, décrissez, décrisse, décâlissez,
			barrez vous, barre toi, allez au diable, vous faites erreur, pas moi, ce n’est pas moi, c’est pas moi, désabo, desabo svp, vous m’achalez, mange d’la marde, mange de la marde, mangez de la marde, fini les sms, fini, ça suffit les sms
		`,
		refusals: `
			désabonn*
			désinscri*
			desinscr*
			résili*
			plus de|d'|aucun|aucune sms|message*|mess*|texto*|pub*|publicit*|mail*|notif*|promo*|spam*|sollicit*|démarchage|envoi*
			pas|aucun|aucune|jamais de|d'? sms|texto*|pub|pubs|publicit*|démarchage|spam*|sollicit*
			arrêt*|arret*|cess*|stop*|finiss* de|d'|avec|vos|tes|ces|les|votre|ce|cet|m'|me|toute|toutes|tous|immédiatement|ça|nous
			arrêt*|cess*|stop* d'envoy*|d'ecri*|m'envoy*|m'ecri*|m'embêt*|m'emmerd*|d'importun*|d'harcel*|d'appel*
			ne|n … envoy*|écri*|contact*|texto*|m'envoy*|m'écri*|m'embêt*|m'emmerd*|m'importun*|m'appel*|appel*|sollicit*|dérang*|relanc*|harcel*|spam*|importun* … plus|pas|jamais|rien|plus
			n'envoy*|n'écri*|n'appel* … plus|pas|jamais|rien
			pas|plus|rien|jamais m'envoyer|m'écrire|m'embêter|me contacter|m'appeler|me contacter|me solliciter|me déranger
			ne plus|pas recevoir|être|me|m'envoyer|m'écrire|nous|rien
			plus rien recevoir
			plus recevoir|être
			veux|souhaite|veut|désire|voulons|souhaitons|veu|desire plus|pas … recevoir|être|sms|message*|pub*|texto*|vos|votre
			veux|souhaite|voudrais|aimerais … me|m'|être|qu'on|que désabonn*|désinscri*|supprim*|retir*|effac*|oubli*
			retir*|supprim*|effac*|enlev*|ôt*|ray*|radi*|sort*|oubli*|élimin* moi|nous|mon|mes|ce|notre numéro|num|coordonnées|contact|nom|données|de|svp|liste*
			retir*|supprim*|effac*|enlev*|ray*|radi*|sort*|oubli*|vir* moi|nous
			me|m' retir*|supprim*|effac*|enlev*|ray* … liste*|fichier*|base*|données
			m'enlev*|m'effac*|m'oubliez
			être|soit|sois retiré*|supprimé*|effacé*|enlevé*|rayé*|radié*|contacté*|désabonné*
			de|hors votre|vos|cette|la|ta liste|listes|fichier|fichiers|base
			mauvais|faux|erreur|pas … numéro|num|destinataire|personne
			vous|tu êtes|es|avez|as|vous trompé*|trompez|trompes|erreur|fait
			vous|tu|te trompez|trompes … numéro
			erreur de|sur numéro|destinataire|personne
			n'est|est|c'est plus|pas mon|son|le|ce bon? numéro|téléphone
			pas la bonne personne
			qui|comment … donné|eu|obtenu|trouvé|avez|filé|as mon|ce|mes|notre numéro|num|coordonnées
			d'où … mon|mes numéro|num|coordonnées
			où|ou avez … mon|mes numéro|coordonnées
			jamais|pas … demandé|inscrit*|abonné*|donné|autorisé|accepté|souscrit … ça|rien|ici|chez|mon|à|vos|ces|de|cela|consentement|accord|numéro|sms|autorisation
			n'ai jamais|rien|pas demandé|inscrit|accepté|autorisé|consenti|souscrit
			me|m'avais suis jamais|pas inscri*|abonn*
			laiss*|foutez|fichez|foutre|fous|fiche|lâch* moi|nous|me la|tranquille|en|grappe|les|paix|ficher tranquil*|paix|la|baskets|grappe
			laiss* moi|nous tranquil*
			lâchez|lâche moi|nous
			foutez|fichez|fous|fiche le|moi|nous camp|la
			allez|va|aller vous|te|chier|voir|se? faire|chier|foutre|balader
			dégag*
			casse|cassez toi|vous
			ta|vos gueule
			ferme* la|ta
			va te|vous? fair*
			emmerd*
			importun*
			harcèl*
			harcel*
			démarchage
			ras le bol
			marre de|d'|des
			j'en ai|peux marre|assez|plus
			me|m'|nous dérang*|saoul*|gav*|gonfl*|embêt*|fatigu*
			vous m'embêt*|m'emmerd*|m'importun*|m'énerv*|me
			pas|plus|aucunement|nullement|guère intéress*
			m'intéress* pas|plus
			aucun intérêt
			non merci
			ça suffit
			suffit avec|vos|les|ces
			révoqu*|retir*|annul* … consentement|autorisation|accord
			annul*|résili*|stopp*|arrêt* … abonnement|inscription|sms|message*|pub*|envoi*|newsletter
			porte*|porter|déposer|dépose|déposerai plainte
			plainte contre
			cnil
			rgpd
			signal*|dénonc*|plainte … cnil|33700|police|arcep|dgccrf|spam
			33700
			avocat … contact*|va|vous|saisi*|recevrez
			mon avocat
			action|poursuite*|justice en|judiciaire*|vous|contre|justice
			vous|je poursui*|attaqu*|bloqu*
			bloque*|bloquer|bloqué votre|ce|vous|ton|numéro
			je vous|te bloque
			signale* comme spam
			c'est du|un|une spam|harcèlement
			spam*
			ne … habite|client|cliente plus
			plus client*
			plus chez vous
			plus à ce numéro
			est décédé*|mort|morte
			opposition … données|sms|prospection|publicit*
			je m'oppose
			m'oppose à
			ne pas|plus déranger|contacter|rappeler|envoyer
			pas me|nous déranger
			sans mon|notre accord|consentement|autorisation
			merci de|d' ne|plus|cesser|arrêter|me retirer|supprimer
			merci d'arrêter
			cessez
			oubliez moi
			droit a|à loubli|lopposition|leffacement
			droit dopposition
			retrait|retirer|retire de? mon? consentement|accord
			veuillez|pouvez|merci cesser|stopper|arrêter
			numéro bloqué|signalé
			plus de|aucun textos|texto|msg
			achal* moi? plus|pas
			en veux plus|pas
			lâche|lâchez moi la? paix?
			jen veux plus|pas
			calme|calmez vous? avec les|vos sms|textos|messages
			suis pas|plus client|cliente|abonné|abonnée
			supr*|suppr*|efac*|effac* mon|mes|moi|le numéro|numero|données|num|contact
			interdis|interdit … contacter|écrire|envoyer
			faites erreur
			connais|connait|connaît pas arrêtez|arretez|stop
			fini les sms|messages|pubs|textos
			capable de vos|tes|ces textos|sms|messages|pubs
			veux plus|pas rien? savoir|recevoir
			envoyez|envoye|envoie moi|nous? plus|pas rien|de
			slaquez|slaque les|vos|avec
			vous|tu machalez|machales|mecoeurez
			mange*|manger de|dla la? marde|merde
		`,
		harmless: `
			arrêt|arrêts de|du|d' bus|tram|tramway|métro|car|travail|maladie|train|taxi|urgence|navette
			arrêt* maladie|cardiaque|image
			n'arrêt*|narret* pas|jamais|surtout
			ne … arrêt*|stopp*|cess* pas|jamais
			n'annul*|ne annul* pas
			pas d'arrêt|arrêter|désabonner|désinscrire|stop
			sans arrêt|arret|cesse
			non stop
			stop ou|et encore|go|café
			auto stop
			ne|me désabonn*|désinscri*|retir*|supprim* … pas
			pas de|du souci|problème|soucis|quoi|panique|pub*? problème|souci
			plus de|d' pain|infos|informations|détails|renseignements|temps
			peux pas|plus recevoir|venir|être
			arrêt*|stopp* de|le fumer|sucre
			retir*|enlev*|supprim*|annul*|effac* … oignons|commande|rendez|rdv|réservation|colis|article|fromage|sauce|table
			veux|souhaite plus|pas … commande|rendez|table
			m'arrêt* à|au|chez|en
			serai|être plus|pas|en tard|là|disponible|retard
			ne plus|pas être en
			plus être en
			je m'arrêt*
			on s'arrêt*
			retirer ma|la|mon|le commande|colis
			arrête* toi|vous à|chez|au
			arrêt minute|court|maladie
			ne m’oubliez|moubliez|moublie pas
			prochain|prochaine|dernier|cet|quel arrêt
		`,
		courtesy: `
			merci, merci d'avance, merci beaucoup, merci bien, merci à vous, svp, stp, s'il vous plaît, s'il vous plait, s'il te plaît, s v p, bonjour, bonsoir, 
			bonne journée, bonne soirée, cordialement, madame, monsieur, maintenant, immédiatement, tout de suite, messages, textos, tout, tous, toutes, 
			pub, pubs, publicité, publicités, désolé, désolée, bien à vous, salutations, point, point final, de suite, les sms, vos sms, vos messages, les messages, 
			d'urgence, à tous, toute pub, la pub, vos pubs, point d'exclamation, virgule
		`,
	},
];
