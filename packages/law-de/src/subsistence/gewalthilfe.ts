import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { gewHG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, derived, isOneOf, yes } = v;

// The act is about women, and children who live through such violence.
const covered = all(
	isOneOf('person.gender', ['f', 'f_or_child_witness']),
	any(yes('gbv.suffered'), yes('gbv.threatened')),
);
const otherWays = [
	{ kind: 'alternative', rule: 'SUB-18', note: 'andere Wege zu einem sicheren Platz' },
	{ kind: 'alternative', rule: 'SUB-11', note: 'Schutzwohnung über die Sozialhilfe' },
] as const;
const notCovered = {
	states:
		'Das Gesetz meint Gewalt gegen Frauen und häusliche Gewalt; Männer, trans und nicht-binäre Personen und reine Arbeitsausbeutung sind als solche nicht erfasst. Trotzdem anfragen: Viele Stellen helfen auch ihnen oder vermitteln weiter.',
	when: isOneOf('person.gender', ['m', 'x']),
};
const evidence = ['eigene Angaben genügen (§ 4 Abs. 2 GewHG)'];

/** Protected places: the Gewalthilfegesetz today and from 2032 on, and the gap beside it. */
export const gewalthilfe: readonly Rule[] = [
	v.rule({
		id: 'SUB-16',
		title: {
			de: 'Schutz und Beratung bei Gewalt (§ 4 GewHG)',
			en: 'Protection and counselling after gender-based or domestic violence',
		},
		area: 'Unterkunft',
		holder: 'Frauen und mitbetroffene Kinder nach geschlechtsspezifischer oder häuslicher Gewalt',
		condition: covered,
		modality: 'duty',
		effect:
			'Die Person kann sich an jede Einrichtung in Deutschland wenden, gleich wo sie wohnt. Die Einrichtung unterstützt sie dabei, eine andere zu finden, wenn sie selbst nicht helfen kann. Nach dem Aufenthaltsstatus fragt der Text nicht. Ein eigener Anspruch auf einen Platz besteht erst ab 2032 (SUB-16b).',
		inShort: {
			easy: 'Nach Gewalt gibt es Frauenhäuser und Beratungsstellen. Man kann in jeder Stadt anfragen. Wenn dort alles voll ist, hilft die Stelle beim Suchen.',
			en: 'After violence there are women’s shelters and counselling centres. One can ask in any town. Where a house is full, it helps to find another.',
		},
		nextStep:
			'Selbst bei Schutzeinrichtungen anfragen, auch in anderen Ländern, ohne Namen und Anschrift; die sichere Anreise mit der Person planen.',
		remedy:
			'Auf einen Platz lässt sich heute nicht klagen. Wer abgewiesen wird, kann die Einrichtung um Hilfe bei der Suche bitten und die Stelle des Landes einschalten.',
		authority: 'Schutzeinrichtung oder Fachberatungsstelle; die Länder finanzieren',
		evidence,
		sources: [gewHG('§ 4 Abs. 2 und 3'), gewHG('§ 2')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: '2025-02-28' },
		warnings: [notCovered],
		related: otherWays,
	}),
	v.rule({
		id: 'SUB-16b',
		title: {
			de: 'Anspruch auf Schutz und Beratung ab 2032 (§ 3 GewHG)',
			en: 'Individual claim to protection and counselling from 2032',
		},
		area: 'Unterkunft',
		holder: 'Frauen und mitbetroffene Kinder nach geschlechtsspezifischer oder häuslicher Gewalt',
		condition: covered,
		modality: 'must',
		effect: 'Gegen das Land besteht ein Anspruch auf Schutz und auf fachliche Beratung.',
		inShort: {
			easy: 'Ab dem Jahr 2032 gilt ein neues Gesetz. Dann gibt es nach Gewalt ein festes Recht auf Schutz und Beratung.',
			en: 'From 2032 on there is to be a fixed right to protection and counselling after violence.',
		},
		nextStep: afterWhoLearnsWhat(
			'den Anspruch bei der Stelle des Landes geltend machen und zugleich selbst bei Schutzeinrichtungen anfragen.',
		),
		remedy:
			'Gegen eine Ablehnung Widerspruch oder Klage, in der Not ein Eilantrag; Gericht und Frist stehen im Bescheid. Nicht am Text geprüft.',
		authority: 'zuständige Stelle des Landes',
		evidence,
		sources: [gewHG('§ 3'), gewHG('§ 4 Abs. 1, 5 und 6')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: '2032-01-01' },
		warnings: [notCovered],
		related: otherWays,
	}),
	v.rule({
		id: 'SUB-18',
		title: {
			de: 'Kein bundesweiter Anspruch auf eine Schutzunterkunft',
			en: 'No nationwide right to a safe place',
		},
		area: 'Unterkunft',
		holder: 'alle Betroffenen, gleich welchen Geschlechts',
		condition: derived('D.indications'),
		modality: 'gap',
		effect:
			'Einen bundesweiten Anspruch und eine einheitliche Finanzierung gibt es heute nicht. Bezahlt werden Plätze über Wohnkosten im SGB II und SGB XII, Hilfe nach § 67 SGB XII, Jugendhilfe, AsylbLG oder Programme der Länder.',
		inShort: {
			easy: 'Hier geht es um einen sicheren Platz zum Wohnen. Wer ihn bezahlt, ist je nach Ort verschieden. Eine Beratungsstelle sucht mit.',
			en: 'This is about a safe place to live. Safe flats exist; who pays for them differs from place to place. A counselling centre helps to look.',
		},
		nextStep:
			'Selbst bei spezialisierten Schutzwohnungen anfragen, auch in anderen Ländern; parallel klären, welche Leistung die Kosten trägt. Vor jedem Amt: Wer erfährt dadurch was?',
		remedy:
			'Gegen die Ablehnung der Kosten der Unterkunft Widerspruch bei der Stelle, die sie ablehnt, und in der Not ein Eilantrag beim Sozialgericht. Nicht am Text geprüft.',
		authority: 'Schutzeinrichtung; Kosten je nach Leistung Jobcenter, Sozialamt, Jugendamt oder Land',
		evidence: ['Bericht einer Fachberatungsstelle mit Gefährdungseinschätzung'],
		sources: [
			inferred(
				gewHG('§ 3'),
				'dass es für alle Formen und alle Geschlechter heute weder einen Anspruch noch einen einheitlichen Kostenträger gibt.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'SUB-11', note: 'Schutzwohnung über die Sozialhilfe' },
			{ kind: 'alternative', rule: 'SUB-16', note: 'Schutz bei Gewalt gegen Frauen und häuslicher Gewalt' },
			{ kind: 'alternative', rule: 'SUB-07', note: 'Kosten der Unterkunft über das Jobcenter' },
			{ kind: 'alternative', rule: 'MIN-01', note: 'Inobhutnahme von Kindern und Jugendlichen' },
			{ kind: 'alternative', rule: 'SUB-02', note: 'Unterbringung nach dem AsylbLG' },
		],
	}),
];
