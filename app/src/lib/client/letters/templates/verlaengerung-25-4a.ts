import { type LetterTemplate, text } from '../letter-template.ts';

/** § 25 Abs. 4a Satz 3 AufenthG: the time after the criminal proceedings. */
export const verlaengerung254a: LetterTemplate = {
	id: 'verlaengerung-25-4a',
	title: 'Verlängerung nach § 25 Abs. 4a Satz 3 AufenthG beantragen',
	to: 'Ausländerbehörde',
	subject: 'Antrag auf Verlängerung der Aufenthaltserlaubnis nach § 25 Abs. 4a Satz 3 AufenthG',
	references: [text`Ihr Aktenzeichen: ${'fileNumber'}`],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), deren Aufenthaltserlaubnis bis zum ${'validUntil'} gilt, wird beantragt,`,
	parts: [
		{
			rule: 'RES-05',
			modality: 'should',
			requests: [
				text`die Aufenthaltserlaubnis nach § 25 Abs. 4a Satz 3 AufenthG um zwei Jahre zu verlängern (§ 26 Abs. 1 Satz 4 AufenthG)`,
				text`bis zur Entscheidung eine Bescheinigung über die Fortgeltung des Titels auszustellen (§ 81 Abs. 4 AufenthG)`,
			],
			grounds: [
				text`Nach dem Ende des Strafverfahrens soll die Aufenthaltserlaubnis nach § 25 Abs. 4a Satz 3 AufenthG verlängert werden, wenn humanitäre oder persönliche Gründe oder öffentliche Interessen den weiteren Aufenthalt erfordern. Liegt ein solcher Grund vor, ist eine Ablehnung nur in einem atypischen Fall möglich. Wie das Strafverfahren geendet hat, ist nach dem Wortlaut ohne Bedeutung: Auch ein Freispruch oder eine Einstellung beendet es.`,
				text`Die Erleichterungen bei der Erteilung gelten für die Verlängerung ebenso (§ 8 Abs. 1, § 5 Abs. 3 Satz 1 AufenthG).`,
				text`Geht der Antrag vor Ablauf des Titels ein, gilt dieser bis zur Entscheidung als fortbestehend (§ 81 Abs. 4 AufenthG).`,
			],
		},
	],
	requests: [],
	grounds: [],
	factsLead: 'Zu den Gründen des weiteren Aufenthalts wird mitgeteilt:',
	withAccount: true,
	brings: [],
	enclosures: ['Kopie der Aufenthaltserlaubnis'],
	isToPublicBody: true,
	learns: {
		authority:
			'Die Ausländerbehörde prüft den ganzen Aufenthalt neu und erfährt die Gründe, die hier stehen: Gefahr, Gesundheit, Kinder. Nur nennen, was der Antrag braucht.',
		prosecution:
			'Die Behörde kann bei Staatsanwaltschaft oder Gericht nachfragen, wie das Verfahren geendet hat (§ 72 Abs. 6 AufenthG).',
		employer:
			'Ein Betrieb erfährt nichts. Arbeitet die Person, kann die Behörde Nachweise der Beschäftigung verlangen.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Ist bei der Meldebehörde eine andere eingetragen: an die Auskunftssperre denken.',
		family:
			'Angehörige erhalten keine Nachricht. Wer Kinder in der Schule oder im Nachzug nennt, bringt ihre Namen in die Akte.',
	},
};
