import { type LetterTemplate, text } from '../letter-template.ts';

/** § 59 Abs. 7 AufenthG: time to recover and to decide. */
export const bedenkfrist: LetterTemplate = {
	id: 'bedenkfrist',
	title: 'Bedenk- und Stabilisierungsfrist beantragen',
	to: 'Ausländerbehörde',
	subject: 'Antrag auf eine Ausreisefrist nach § 59 Abs. 7 AufenthG (Bedenk- und Stabilisierungsfrist)',
	references: [text`Ihr Aktenzeichen: ${'fileNumber'}`],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), wird beantragt,`,
	parts: [
		{
			rule: 'RES-01',
			modality: 'must',
			requests: [
				text`der Person eine Ausreisefrist nach § 59 Abs. 7 AufenthG (Bedenk- und Stabilisierungsfrist) zu setzen, die für die Entscheidung über eine Aussage ausreicht und mindestens drei Monate beträgt`,
				text`über diese Frist eine Bescheinigung nach § 59 Abs. 6 AufenthG auszustellen`,
				text`bis zum Ablauf der Frist von einer Abschiebung abzusehen (§ 58 Abs. 1 Satz 1 AufenthG)`,
			],
			grounds: [
				text`Weiß die Ausländerbehörde von konkreten Anhaltspunkten für Menschenhandel oder für ausbeuterische Beschäftigung ohne Erlaubnis, hat sie nach § 59 Abs. 7 Satz 1 und 2 AufenthG eine Ausreisefrist zu setzen, in der die Person sich erholen und über eine Aussage entscheiden kann. Eine Aussage, eine Mitwirkung am Verfahren oder eine Strafanzeige ist dafür keine Voraussetzung. Es genügt, dass die Anhaltspunkte bekannt sind; von wem sie stammen, ist ohne Bedeutung.`,
				text`Reichen drei Monate für die Entscheidung nicht aus, kann die Frist länger gesetzt oder verlängert werden (§ 59 Abs. 1 Satz 4 AufenthG). Eine Verlängerung bleibt vorbehalten.`,
				text`Die vorgeschriebene Beteiligung nach § 72 Abs. 6 AufenthG ist bekannt. Es wird gebeten, die Person dabei nicht an ihrem Aufenthaltsort aufzusuchen, sondern allein über die oben genannte Anschrift anzusprechen.`,
			],
		},
	],
	requests: [
		text`hilfsweise die Abschiebung nach Ermessen gemäß § 60a Abs. 2 Satz 3 AufenthG vorübergehend auszusetzen`,
	],
	grounds: [],
	factsLead: 'Mit diesem Schreiben werden der Ausländerbehörde folgende Anhaltspunkte mitgeteilt:',
	withAccount: true,
	brings: ['abh.knows_indications'],
	enclosures: [],
	isToPublicBody: true,
	learns: {
		authority:
			'Die Ausländerbehörde erfährt, dass die Person in Deutschland ist, wie sie heißt und welche Hinweise es gibt. Hat die Person keinen Titel und keine Duldung, beginnt damit auch ein Verfahren über ihre Ausreise.',
		prosecution:
			'Vor ihrer Entscheidung beteiligt die Ausländerbehörde Staatsanwaltschaft oder Gericht; sind sie nicht bekannt, die Polizei am Aufenthaltsort (§ 72 Abs. 6 AufenthG). Ein Ermittlungsverfahren kann die Folge sein, auch ohne Anzeige der Person. Wer ohne Aufenthaltsrecht hier war, kann selbst ein Strafverfahren bekommen: vorher anwaltlich klären.',
		employer:
			'Der Betrieb oder die Beschuldigten erhalten dieses Schreiben nicht. Ermittelt die Polizei oder der Zoll danach dort, können sie schließen, woher der Hinweis kam.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Die Behörde kann nach dem Aufenthaltsort fragen: vorher besprechen, was geantwortet wird.',
		family:
			'Angehörige erhalten keine Nachricht. Stehen sie oder Kinder in derselben Akte, kann die Entscheidung auch sie betreffen.',
	},
};
