import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylG, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, derived, yes } = v;

/** Special needs in reception and in the asylum procedure. */
export const besondereBeduerfnisse: readonly Rule[] = [
	v.rule({
		id: 'RES-41',
		title: {
			de: 'Besondere Bedürfnisse in Aufnahme und Asylverfahren',
			en: 'Special needs in reception and in the asylum procedure',
		},
		area: 'Asyl',
		holder: 'Personen im Asylverfahren mit Hinweisen auf Menschenhandel oder mit besonderem Schutzbedarf',
		condition: all(yes('asylum.applied'), any(derived('D.indications'), yes('person.special_needs'))),
		modality: 'duty',
		effect:
			'Die Länder sollen Frauen und schutzbedürftige Personen in der Unterbringung schützen. Aus zwingenden Gründen kann die Pflicht enden, in der Aufnahmeeinrichtung zu wohnen; bei der Zuweisung zählen Familie und humanitäre Gründe.',
		inShort: {
			easy: 'Manche Menschen brauchen im Asylverfahren besonderen Schutz. Zum Beispiel nach Gewalt, mit einem Kind oder bei Krankheit. Die Behörde soll das wissen, damit Unterkunft und Anhörung passen.',
			en: 'Some people need special protection in the asylum procedure, for example after violence, with a child or when ill. The authority should know, so that housing and interview fit.',
		},
		nextStep:
			'Den Schutzbedarf schriftlich mit Bericht anzeigen und das Nötige benennen (Zimmer, Schloss, Therapie, Sonderbeauftragte, Sprachmittler*in des gewünschten Geschlechts); vorher klären, wer dadurch was erfährt.',
		remedy:
			'Die Vorschriften verpflichten vor allem die Länder. Gegen die Ablehnung von Entlassung oder Umverteilung Klage und Eilantrag beim Verwaltungsgericht; die Frist steht in der Rechtsbehelfsbelehrung. Nicht am Text geprüft.',
		authority: 'Landesaufnahmebehörde; im Verfahren das BAMF',
		evidence: [
			'Bericht einer Fachberatungsstelle',
			'ärztlicher oder psychologischer Bericht',
			'Hinweise auf Gefahr in der Unterkunft',
		],
		sources: [
			asylG('§ 44 Abs. 2a'),
			asylG('§ 53 Abs. 3'),
			asylG('§ 49 Abs. 2', undefined, { note: 'Ende der Pflicht, in der Aufnahmeeinrichtung zu wohnen' }),
			asylG('§ 50 Abs. 4', undefined, { note: 'Zuweisung' }),
			notRead(
				'directive',
				'Richtlinie 2013/33/EU, abgelöst durch Richtlinie (EU) 2024/1346',
				'Art. 21 bis 25',
				'Prüfung besonderer Bedürfnisse, deren Beginn binnen 30 Tagen.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geas('das AsylG')],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-30', note: 'Wohnsitzauflage außerhalb des Asylverfahrens' },
			{ kind: 'alternative', rule: 'RES-37a', note: 'Schutz im Asylverfahren' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist' },
		],
	}),
];
