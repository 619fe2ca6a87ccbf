import { type LetterTemplate, text } from '../letter-template.ts';

/** SGB XIV: social compensation for acts since 2024, and § 138 for older ones. */
export const sozialeEntschaedigung: LetterTemplate = {
	id: 'soziale-entschaedigung',
	title: 'Soziale Entschädigung nach dem SGB XIV beantragen',
	to: 'Träger der Sozialen Entschädigung (Versorgungsamt)',
	subject: 'Antrag auf Leistungen der Sozialen Entschädigung nach dem SGB XIV',
	references: [text`Strafverfahren: ${'prosecution'}, Aktenzeichen ${'prosecutionNumber'}`],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), werden Leistungen der Sozialen Entschädigung beantragt. Im Einzelnen wird beantragt,`,
	parts: [
		{
			rule: 'COMP-01',
			modality: 'must',
			requests: [
				text`die gesundheitlichen Folgen der Tat als Schädigungsfolgen anzuerkennen und die Leistungen des SGB XIV zu erbringen, insbesondere Krankenbehandlung (§ 42) und Entschädigungszahlungen (§ 83)`,
				text`die Leistungen rückwirkend ab dem Ereignis zu erbringen, soweit § 11 Abs. 2 SGB XIV es zulässt`,
			],
			grounds: [
				text`Wer in Deutschland durch eine Gewalttat gesundheitlich geschädigt wurde, hat bei Vorliegen der Voraussetzungen Anspruch auf Soziale Entschädigung. Erfasst ist auch psychische Gewalt, wenn sie schwerwiegend ist; erfüllt die Tat §§ 232 bis 233a StGB, ist sie das in der Regel (§ 13 Abs. 2 SGB XIV).`,
			],
		},
		{
			rule: 'COMP-02',
			modality: 'must',
			requests: [text`Leistungen für eine Tat vor dem 1. Januar 2024 zu erbringen (§ 138 Abs. 1 SGB XIV)`],
			grounds: [
				text`Für Taten vor dem 1. Januar 2024 werden die Leistungen des SGB XIV erbracht, wenn die Voraussetzungen des früheren Opferentschädigungsrechts erfüllt waren (§ 138 Abs. 1 SGB XIV). Gab es mehrere Taten, entscheidet die letzte (§ 138 Abs. 1 Satz 2 SGB XIV).`,
			],
		},
	],
	requests: [
		text`Kosten für Dolmetschen und Übersetzen zu übernehmen, soweit § 12 Abs. 1 SGB XIV sie vorsieht`,
	],
	grounds: [
		text`Ausländer*innen sind gleichgestellt (§ 7 SGB XIV); auf den Aufenthaltsstatus kommt es nicht an. Eine Verurteilung ist nicht erforderlich. Für den Zusammenhang zwischen Tat und Schädigung genügt die Wahrscheinlichkeit (§ 4 Abs. 4 und 5 SGB XIV).`,
		text`Sollte eine Versagung nach § 17 Abs. 2 SGB XIV erwogen werden, wird vorher um Gelegenheit gebeten, darzulegen, warum eine weitere Mitwirkung der Person nicht möglich oder nicht zumutbar ist.`,
	],
	factsLead: 'Zur Tat und zu ihren Folgen wird mitgeteilt:',
	withAccount: true,
	brings: ['comp.applied'],
	enclosures: [],
	isToPublicBody: true,
	learns: {
		authority:
			'Die Behörde erfährt Namen, Tat und Gesundheit der Person. Sie ist eine öffentliche Stelle: Hat die Person weder Titel noch Duldung, kann sie das der Ausländerbehörde mitteilen müssen (§ 87 AufenthG). Dann zuerst die Bedenkfrist klären.',
		prosecution:
			'Die Behörde kann die Akten des Strafverfahrens beiziehen und fragt, ob die Person bei der Aufklärung mitwirkt (§ 17 Abs. 2 SGB XIV). Gibt es noch keine Anzeige, vorher besprechen, was auf diese Frage geantwortet wird.',
		employer:
			'Beschuldigte erhalten dieses Schreiben nicht. Rechnen Sie damit, dass die Behörde später Ersatz von ihnen fordert und sie dann davon erfahren: danach fragen.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Zuständig ist das Land am Wohnort; nennen Sie nur das Land, nicht die Unterkunft.',
		family:
			'Angehörige erhalten keine Nachricht. Geht Geld oder Post an ein gemeinsames Konto oder eine gemeinsame Anschrift, erfahren sie davon: vorher ein eigenes Konto klären.',
	},
};
