import { type LetterTemplate, text } from '../letter-template.ts';

/** § 25 Abs. 4b Satz 3 AufenthG: time to enforce the wages. */
export const verlaengerung254b: LetterTemplate = {
	id: 'verlaengerung-25-4b',
	title: 'Verlängerung nach § 25 Abs. 4b Satz 3 AufenthG beantragen',
	to: 'Ausländerbehörde',
	subject: 'Antrag auf Verlängerung der Aufenthaltserlaubnis nach § 25 Abs. 4b Satz 3 AufenthG',
	references: [text`Ihr Aktenzeichen: ${'fileNumber'}`],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), deren Aufenthaltserlaubnis bis zum ${'validUntil'} gilt, wird beantragt, nach Ermessen`,
	parts: [
		{
			rule: 'RES-11',
			modality: 'may',
			requests: [
				text`die Aufenthaltserlaubnis nach § 25 Abs. 4b Satz 3 AufenthG um ein Jahr zu verlängern (§ 26 Abs. 1 Satz 4 AufenthG)`,
				text`bis zur Entscheidung eine Bescheinigung über die Fortgeltung des Titels auszustellen (§ 81 Abs. 4 AufenthG)`,
			],
			grounds: [
				text`Nach § 25 Abs. 4b Satz 3 AufenthG kann die Aufenthaltserlaubnis verlängert werden, wenn der Lohn noch nicht vollständig gezahlt ist und es eine besondere Härte wäre, den Anspruch aus dem Ausland zu verfolgen. Ein laufendes Strafverfahren ist dafür keine Voraussetzung.`,
				text`Über den Antrag wird nach Ermessen entschieden. Es wird gebeten, den Stand der Lohnforderung und die Schwierigkeiten einer Klage aus dem Ausland in die Abwägung einzustellen und eine Ablehnung vorher mitzuteilen.`,
			],
		},
	],
	requests: [],
	grounds: [],
	factsLead: 'Zur Lohnforderung und zur Härte wird mitgeteilt:',
	withAccount: true,
	brings: [],
	enclosures: ['Kopie der Aufenthaltserlaubnis'],
	isToPublicBody: true,
	learns: {
		authority: 'Die Ausländerbehörde prüft den Aufenthalt neu und erfährt den Stand der Lohnforderung.',
		prosecution: 'Die Behörde kann bei Staatsanwaltschaft oder Gericht nachfragen (§ 72 Abs. 6 AufenthG).',
		employer:
			'Der Betrieb erhält dieses Schreiben nicht. Läuft die Klage auf Lohn noch nicht, erfährt er erst durch sie davon.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Ist bei der Meldebehörde eine andere eingetragen: an die Auskunftssperre denken.',
		family: 'Angehörige erhalten keine Nachricht. Nachzug lässt dieser Titel nicht zu.',
	},
};
