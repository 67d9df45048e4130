import type { Keywords } from '../languageWords';

const checkedOn = '2026-11-23';

export const ROMANCE: readonly Keywords[] = [
	// French
	{
		language: 'fr',
		countries:
			'BE BF BI BJ CA CD CF CG CH CI CM DJ DZ FR GA GF GN GP HT KM LU MA MC MG ML MQ NC NE PF RE RW SC SN TD TG TN YT',
		optOut: [
			'STOP',
			'ARRET',
			'ARRÊT',
			'STOP SMS',
			'STOPSMS',
			'STOP ALL',
			'DESABONNER',
			'DÉSABONNER',
			'DESINSCRIRE',
			'DÉSINSCRIRE',
			'ARRETER',
			'ARRETEZ',
		],
		optIn: ['START', 'DEBUT', 'DÉBUT', 'DEBUTER', 'NONARRET'],
		yes: ['OUI'],
		help: ['AIDE', 'INFO'],
		sources: [
			{
				citation: 'Canadian short codes: STOP, ARRET, HELP, AIDE, INFO mandatory',
				url: 'https://support.infobip.com/docs/essentials/usa-and-canada-compliance/canadian-mandatory-keyword-responses',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'AWS: AIDE, ARRET, INFO required in French for Canada (RCS)',
				url: 'https://docs.aws.amazon.com/end-user-messaging/latest/userguide/nx-rcs-launch-ca-french.md',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'Ascent360: ARRET; NONARRET and DEBUTER to come back',
				url: 'https://help.ascent360.com/help/texting-compliance-keywords',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'Tunisia: STOP ALL, START <brand> to 85300',
				url: 'https://webmanagercenter.com/2018/11/29/427646/tunisie-lint-lance-la-solution-sms-stop-contre-les-sms-indesirables',
				seen: 'read',
				checkedOn,
			},
			{
				citation:
					'opt-out lists in public code: ARRET, DESABONNER, DÉSINSCRIRE, arrête, arrêtez; DEBUT; AIDE',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: STOPSMS', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'high',
	},
	// Spanish
	{
		language: 'es',
		countries: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV US UY VE',
		optOut: ['STOP', 'DESUSCRIBIR'],
		alone: ['BAJA', 'SALIR', 'CANCELAR', 'PARAR'],
		inContext: ['ALTO'],
		optIn: ['ALTA', 'INICIO', 'ACTIVAR'],
		yes: ['SI', 'SÍ'],
		help: ['AYUDA', 'AUXILIO', 'INFO'],
		sources: [
			{
				citation: 'Textizen: ALTO, INICIO, AUXILIO reserved',
				url: 'https://support.textizen.com/article/92-reserved-keywords',
				seen: 'read',
				checkedOn,
			},
			{
				citation:
					'Uruguay: to 6622 ALTA joins and BAJA leaves the block list, so never read these across numbers',
				url: 'https://www.elpais.com.uy/informacion/sociedad/llame-primer-mes-registraron-uruguayos.html',
				seen: 'read',
				checkedOn,
			},
			{
				citation:
					'opt-out lists in public code: STOP, BAJA, SALIR, PARAR, DESUSCRIBIR; CANCELAR, which one of them leaves out as ambiguous; ACTIVAR to come back',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: AYUDA, ALTA as opt-in', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Portuguese
	{
		language: 'pt',
		countries: 'AO BR CV GW MO MZ PT ST TL',
		optOut: ['STOP', 'DESCADASTRAR'],
		alone: ['SAIR', 'PARE', 'PARAR', 'CANCELAR', 'REMOVER'],
		optIn: ['VOLTAR', 'INICIAR'],
		yes: ['SIM'],
		help: ['AJUDA', 'INFO'],
		sources: [
			{
				citation: 'Anatel: SAIR',
				url: 'https://link.estadao.com.br/noticias/geral,publicidade-via-sms-podera-ser-bloqueada,10000035375',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'sent.dm: PARE, SAIR, AJUDA',
				url: 'https://www.sent.dm/resources/brazil-sms-guide',
				seen: 'read',
				checkedOn,
			},
			{
				citation: 'opt-out lists in public code: PARAR, STOP, SAIR, CANCELAR, DESCADASTRAR, PARE',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: VOLTAR, INICIAR, REMOVER', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Italian
	{
		language: 'it',
		countries: 'CH IT SM VA',
		optOut: ['STOP', 'CANCELLAMI', 'DISISCRIVI'],
		alone: ['BASTA', 'ANNULLA', 'CANCELLA'],
		optIn: ['INIZIA', 'ISCRIVI', 'START'],
		yes: ['SI', 'SÌ'],
		help: ['AIUTO', 'INFO'],
		sources: [
			{
				citation: 'opt-out lists in public code: smettila, non scrivermi, non contattarmi',
				seen: 'secondary',
				checkedOn,
			},
			{ citation: 'from memory: single words', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'medium',
	},
	// Romanian
	{
		language: 'ro',
		countries: 'MD RO',
		optOut: ['STOP', 'DEZABONARE', 'DEZABONEAZA', 'DEZABONEAZĂ'],
		alone: ['RENUNT', 'RENUNȚ'],
		optIn: ['START', 'ABONARE'],
		yes: ['DA'],
		help: ['AJUTOR', 'INFO'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
	// Catalan
	{
		language: 'ca',
		countries: 'AD ES',
		optOut: ['STOP'],
		alone: ['BAIXA', 'ATURA', 'CANCEL·LAR'],
		optIn: ['ALTA'],
		yes: ['SÍ', 'SI'],
		help: ['AJUDA'],
		sources: [
			{ citation: 'the usual words, from memory', seen: 'memory', checkedOn },
			{ citation: 'phrases as people write them, from memory', seen: 'memory', checkedOn },
		],
		confidence: 'low',
	},
];
