import type { Rule } from '@schutznetz/rights';
import { bGB, inferred, notRead, sgbVIII, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, derived, yes } = v;

/** §§ 1773 ff. BGB, § 8 and § 8a SGB VIII: who decides for a child, and who looks after its safety. */
export const schutzUndVormundschaft: readonly Rule[] = [
	v.rule({
		id: 'MIN-04',
		title: { de: 'Vormundschaft (§§ 1773 ff. BGB)', en: 'Guardianship' },
		area: 'Kinder und junge Menschen',
		holder: 'Minderjährige, für die niemand die elterliche Sorge ausübt',
		condition: all(derived('D.minor'), yes('minor.no_parent_authority')),
		modality: 'must',
		effect:
			'Das Familiengericht bestellt eine Vormund*in. Es kann zuerst eine vorläufige Vormundschaft anordnen und wählt dann endgültig aus. Sind Eltern an der Ausbeutung beteiligt, kommen Maßnahmen nach § 1666 BGB und das Ruhen der Sorge in Betracht.',
		inShort: {
			easy: 'Für ein Kind sorgen keine Eltern. Dann bestimmt ein Gericht eine Person, die für das Kind entscheidet und ihm hilft.',
			en: 'When no parent can decide for a child, the family court appoints a guardian who acts for the child.',
		},
		nextStep:
			'Das Familiengericht oder das Jugendamt formlos darauf hinweisen, dass niemand sorgt. Warnen, wenn sich eine verdächtige Person als Angehörige ausgibt.',
		remedy:
			'Gegen die Entscheidung des Familiengerichts: Beschwerde, in der Regel binnen eines Monats, bei einstweiligen Anordnungen zwei Wochen (§ 63 FamFG). Nicht am Text geprüft.',
		deadlines: [
			{
				id: 'MIN-04.endgueltig',
				states:
					'Bis zu diesem Tag soll nach einer vorläufigen Vormundschaft die endgültige Vormund*in bestellt sein.',
				ifMissed:
					'Das Gericht kann die Zeit um höchstens drei Monate verlängern. Die vorläufige Vormund*in handelt so lange weiter; beim Gericht nachfragen.',
				start: 'minor.provisional_guardian_date',
				length: { months: 3 },
				counts: 'event',
				meaning: 'end',
				source: bGB('§ 1781'),
			},
		],
		authority: 'Familiengericht, von Amts wegen',
		evidence: [
			'Angaben zum Verbleib der Eltern',
			'Hinweise auf eine Beteiligung von Angehörigen an der Ausbeutung',
		],
		sources: [
			bGB('§§ 1773 bis 1781'),
			notRead(
				'statute',
				'BGB',
				'§§ 1666 und 1674',
				'Maßnahmen und Ruhen der Sorge, wenn Eltern beteiligt oder nicht erreichbar sind.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'MIN-01', note: 'sofortiger Schutz durch das Jugendamt' },
			{ kind: 'alternative', rule: 'MIN-05', note: 'Schutzauftrag des Jugendamts' },
		],
	}),
	v.rule({
		id: 'MIN-05',
		title: {
			de: 'Schutzauftrag und Beratung ohne Eltern (§§ 8, 8a SGB VIII)',
			en: 'Protection mandate and counselling without parents',
		},
		area: 'Kinder und junge Menschen',
		holder: 'Kinder und Jugendliche, für deren Gefährdung es gewichtige Anhaltspunkte gibt',
		condition: all(derived('D.minor'), yes('minor.weighty_indications')),
		modality: 'duty',
		effect:
			'Das Jugendamt schätzt die Gefahr mit mehreren Fachkräften ein und bietet Hilfe an; reicht das nicht, ruft es das Familiengericht an. Kinder und Jugendliche werden auf Wunsch auch ohne Kenntnis der Eltern beraten, solange deren Wissen den Zweck der Beratung vereiteln würde.',
		inShort: {
			easy: 'Es gibt ernste Zeichen, dass ein Kind in Gefahr ist. Dann prüft das Jugendamt die Gefahr und hilft. Ein Kind kann sich auch ohne Eltern beraten lassen.',
			en: 'Where there are serious signs of danger to a child, the youth welfare office assesses them and offers help. A child can get advice without the parents.',
		},
		nextStep:
			'Die Anhaltspunkte aufschreiben, mit einer insoweit erfahrenen Fachkraft einschätzen und mit dem Kind besprechen; erst dann über eine Meldung entscheiden (DUTY-02).',
		remedy:
			'Es gibt keinen eigenen Bescheid. Handelt das Jugendamt nicht, kann jede Person das Familiengericht anregen tätig zu werden (nicht am Text geprüft).',
		authority: 'Jugendamt; Familiengericht',
		evidence: ['Beobachtungen mit Tag und Ort', 'Worte des Kindes', 'ärztliche Befunde'],
		sources: [
			sgbVIII('§ 8a'),
			sgbVIII('§ 8 Abs. 3'),
			inferred(
				sgbVIII('§ 8a'),
				'der Ablauf im Einzelnen: Einschätzung durch mehrere Fachkräfte, Angebot von Hilfe, Anrufung des Familiengerichts.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Sind Eltern oder Begleitpersonen an der Ausbeutung beteiligt, dürfen sie durch die Beratung nicht gewarnt werden.',
				when: all(derived('D.minor'), derived('D.indications')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'MIN-01', note: 'sofortiger Schutz' },
			{ kind: 'alternative', rule: 'DUTY-02', note: 'Schritte der Beratungsstelle' },
		],
	}),
];
