import { type LetterTemplate, text } from '../letter-template.ts';

/** § 25 Abs. 4b Satz 1 AufenthG: a title after exploitative employment without permission. */
export const aufenthaltserlaubnis254b: LetterTemplate = {
	id: 'aufenthaltserlaubnis-25-4b',
	title: 'Aufenthaltserlaubnis nach § 25 Abs. 4b AufenthG beantragen',
	to: 'Ausländerbehörde',
	subject: 'Antrag auf eine Aufenthaltserlaubnis nach § 25 Abs. 4b Satz 1 AufenthG',
	references: [
		text`Ihr Aktenzeichen: ${'fileNumber'}`,
		text`Strafverfahren: ${'prosecution'}, Aktenzeichen ${'prosecutionNumber'}`,
	],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), wird beantragt, nach Ermessen`,
	parts: [
		{
			rule: 'RES-10',
			modality: 'may',
			requests: [
				text`der Person eine Aufenthaltserlaubnis nach § 25 Abs. 4b Satz 1 AufenthG für ein Jahr zu erteilen (§ 26 Abs. 1 Satz 4 AufenthG)`,
				text`dazu die Stellungnahme von ${'prosecution'} einzuholen, ob die Anwesenheit der Person für das Strafverfahren sachgerecht ist (§ 72 Abs. 6 AufenthG)`,
				text`ein Einreise- und Aufenthaltsverbot, soweit eines besteht, aufzuheben (§ 11 Abs. 4 Satz 2 AufenthG)`,
				text`die Beschäftigung zu erlauben (§ 25 Abs. 4b Satz 4, § 4a Abs. 1 AufenthG)`,
			],
			grounds: [
				text`Nach § 25 Abs. 4b Satz 1 und 2 AufenthG kann eine Aufenthaltserlaubnis für einen vorübergehenden Aufenthalt erteilt werden, wenn eine Straftat nach § 10 Abs. 1 oder § 11 Abs. 1 Nr. 3 SchwarzArbG oder nach § 15a AÜG verfolgt wird, Staatsanwaltschaft oder Gericht die Anwesenheit der Person für sachgerecht halten und sie erklärt hat, als Zeug*in auszusagen. Das gilt auch, wenn die Person vollziehbar ausreisepflichtig ist.`,
				text`Über den Antrag wird nach Ermessen entschieden. Es wird gebeten, die Bedeutung der Aussage für die Verfolgung der Tat und etwaige offene Lohnansprüche in die Abwägung einzustellen und eine Ablehnung vorher mitzuteilen.`,
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
		authority:
			'Die Ausländerbehörde erfährt Namen, Status und dass die Person ohne Erlaubnis gearbeitet hat. Das kann ihr vorgehalten werden: vorher anwaltlich klären.',
		prosecution:
			'Staatsanwaltschaft oder Gericht werden vor der Entscheidung beteiligt (§ 72 Abs. 6 AufenthG). Sie teilen der Ausländerbehörde mit, wenn die Person nicht mehr aussagen will (§ 87 Abs. 5 Nr. 1 AufenthG). Die Finanzkontrolle Schwarzarbeit teilt der Ausländerbehörde Verstöße gegen das Aufenthaltsgesetz mit.',
		employer:
			'Der Betrieb erhält dieses Schreiben nicht. Durch Ermittlungen kann er erfahren, dass die Person aussagt: über Schutz vor Druck auf sie und ihre Kolleg*innen sprechen.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Wohnt die Person noch in einer Unterkunft des Betriebs, zuerst einen anderen Platz suchen.',
		family: 'Angehörige erhalten keine Nachricht. Nachzug lässt dieser Titel nicht zu; das vorher sagen.',
	},
};
