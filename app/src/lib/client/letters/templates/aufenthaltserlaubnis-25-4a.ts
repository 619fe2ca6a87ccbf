import { type LetterTemplate, text } from '../letter-template.ts';

/** § 25 Abs. 4a Satz 1 AufenthG: a title for the time of the criminal proceedings. */
export const aufenthaltserlaubnis254a: LetterTemplate = {
	id: 'aufenthaltserlaubnis-25-4a',
	title: 'Aufenthaltserlaubnis nach § 25 Abs. 4a AufenthG beantragen',
	to: 'Ausländerbehörde',
	subject: 'Antrag auf eine Aufenthaltserlaubnis nach § 25 Abs. 4a Satz 1 AufenthG',
	references: [
		text`Ihr Aktenzeichen: ${'fileNumber'}`,
		text`Strafverfahren: ${'prosecution'}, Aktenzeichen ${'prosecutionNumber'}`,
	],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), wird beantragt,`,
	parts: [
		{
			rule: 'RES-04',
			modality: 'should',
			requests: [
				text`der Person eine Aufenthaltserlaubnis nach § 25 Abs. 4a Satz 1 AufenthG für ein Jahr zu erteilen (§ 26 Abs. 1 Satz 4 AufenthG)`,
				text`dazu die Stellungnahme von ${'prosecution'} einzuholen, ob die Anwesenheit der Person für das Strafverfahren sachgerecht ist (§ 72 Abs. 6 AufenthG)`,
				text`ein Einreise- und Aufenthaltsverbot, soweit eines besteht, aufzuheben (§ 11 Abs. 4 Satz 2 AufenthG)`,
				text`nach Ermessen die Beschäftigung zu erlauben (§ 25 Abs. 4a Satz 4, § 4a Abs. 1 AufenthG)`,
			],
			grounds: [
				text`Nach § 25 Abs. 4a Satz 1 und 2 AufenthG soll die Aufenthaltserlaubnis erteilt werden, wenn Staatsanwaltschaft oder Gericht die Anwesenheit der Person für sachgerecht halten, jeder Kontakt zu den beschuldigten Personen beendet ist und die Person erklärt hat, als Zeug*in auszusagen. Liegen diese Voraussetzungen vor, ist eine Ablehnung nur in einem atypischen Fall möglich. Das gilt auch, wenn die Person vollziehbar ausreisepflichtig ist.`,
				text`Lebensunterhalt, geklärte Identität, Pass, Visum und ein Ausweisungsinteresse können dem Antrag nicht entgegengehalten werden (§ 5 Abs. 3 Satz 1 AufenthG).`,
			],
		},
	],
	requests: [],
	grounds: [],
	factsLead: 'Zu den Voraussetzungen wird mitgeteilt:',
	withAccount: true,
	brings: [],
	enclosures: [],
	isToPublicBody: true,
	learns: {
		authority: 'Die Ausländerbehörde erfährt Namen, Status und die Rolle der Person im Strafverfahren.',
		prosecution:
			'Staatsanwaltschaft oder Gericht werden vor der Entscheidung beteiligt (§ 72 Abs. 6 AufenthG) und erfahren vom Antrag. Sie teilen der Ausländerbehörde mit, wenn die Person nicht mehr aussagen will oder ihre Angaben für falsch gehalten werden (§ 87 Abs. 5 Nr. 1 AufenthG). Der Titel hängt daran.',
		employer:
			'Der Betrieb oder die Beschuldigten erhalten dieses Schreiben nicht. Rechnen Sie damit, dass im Strafverfahren bekannt wird, dass ein Antrag gestellt ist: Die Verteidigung kann danach fragen.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Die Akte der Behörde kann auch eine andere Anschrift enthalten: fragen, welche dort steht.',
		family:
			'Angehörige erhalten keine Nachricht. Wird der Titel erteilt, lässt sich über Kinder und Nachzug sprechen; vorher nicht ankündigen, was noch offen ist.',
	},
};
