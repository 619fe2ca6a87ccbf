import { type LetterTemplate, text } from '../letter-template.ts';

/** § 51 BMG: the register tells nobody where the person lives. */
export const auskunftssperre: LetterTemplate = {
	id: 'auskunftssperre',
	title: 'Auskunftssperre im Melderegister beantragen',
	to: 'Meldebehörde',
	subject: 'Antrag auf Eintragung einer Auskunftssperre nach § 51 BMG',
	references: [],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), wird beantragt,`,
	parts: [
		{
			rule: 'CRIM-09a',
			modality: 'should',
			requests: [],
			grounds: [
				text`Im Strafverfahren soll der Person nach § 68 StPO gestattet werden, statt ihres Wohnorts eine andere ladungsfähige Anschrift anzugeben. Dieser Schutz liefe leer, wenn die Anschrift aus dem Melderegister zu erfahren wäre.`,
			],
		},
		{
			rule: 'CRIM-09b',
			modality: 'may',
			requests: [],
			grounds: [
				text`Besteht eine Gefahr für Leben, Leib oder Freiheit, kann der Person im Strafverfahren nach § 68 StPO sogar gestattet werden, keine Angaben zur Person zu machen. Zu prüfen ist sie anhand der Angaben zur Gefährdung.`,
			],
		},
	],
	requests: [
		text`im Melderegister eine Auskunftssperre nach § 51 BMG einzutragen`,
		text`die Eintragung und den Tag ihres Ablaufs schriftlich an die oben genannte Anschrift zu bestätigen`,
		text`bis zur Entscheidung über diesen Antrag keine Auskunft über die Person zu erteilen`,
	],
	grounds: [
		text`Die Eintragung ist kostenlos. Die Sperre gilt zwei Jahre ab der Eintragung (§ 51 BMG); ein Antrag auf Verlängerung bleibt vorbehalten.`,
	],
	factsLead: 'Zur Gefährdung wird mitgeteilt:',
	withAccount: true,
	brings: [],
	enclosures: ['Bestätigung der Polizei oder Staatsanwaltschaft, soweit vorhanden'],
	isToPublicBody: true,
	learns: {
		authority:
			'Die Meldebehörde erfährt, dass und warum die Person gefährdet ist; sie kennt oder erfährt ihre Wohnanschrift. Sie ist eine öffentliche Stelle: Hat die Person weder Titel noch Duldung, kann sie das der Ausländerbehörde mitteilen müssen (§ 87 AufenthG).',
		prosecution:
			'Die Meldebehörde kann bei der Polizei nachfragen. Ist die Person Zeug*in, kann auch die Staatsanwaltschaft die Sperre veranlassen, wenn die Person zustimmt (§ 68 Abs. 4 Satz 5 StPO): Dann ist dieses Schreiben vielleicht nicht nötig.',
		employer:
			'Beschuldigte erfahren durch den Antrag nichts. Fragt jemand nach der Person, darf die Antwort nicht verraten, dass es sie dort gibt: danach fragen, wie die Behörde antwortet.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Wird eine Schutzunterkunft als Wohnung gemeldet, vorher mit ihr klären, ob und wie.',
		family:
			'Angehörige erhalten keine Nachricht. Wer mit der Person gemeldet ist, braucht eine eigene Sperre; Kinder daran nicht vergessen.',
	},
};
