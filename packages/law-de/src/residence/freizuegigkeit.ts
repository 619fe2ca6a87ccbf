import type { Rule } from '@schutznetz/rights';
import { freizuegGEU, inferred, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, derived, isOneOf, not, yes } = v;

const againstLoss =
	'Gegen die Verlustfeststellung Klage zum Verwaltungsgericht, in der Regel binnen eines Monats ab Zustellung, mit Eilantrag nach § 80 Abs. 5 VwGO; vor der Entscheidung darüber wird nicht abgeschoben (§ 7 Abs. 1 FreizügG/EU). Die Klagefrist ist nicht am Text geprüft; es gilt die Rechtsbehelfsbelehrung.';

const monthAgainstLoss = (rule: string) =>
	({
		id: `${rule}.klage`,
		states:
			'Spätestens an diesem Tag müssen Klage (oder Widerspruch) und Eilantrag gegen die Verlustfeststellung eingegangen sein.',
		ifMissed:
			'Die Feststellung wird unanfechtbar. Möglich bleiben Wiedereinsetzung, wenn niemand an der Versäumnis schuld ist (Antrag sehr bald, mit Gründen), die neue Freizügigkeit durch Arbeit und die Rechte nach dem Aufenthaltsgesetz (RES-36c, RES-01, RES-04). Nicht am Text geprüft.',
		start: 'eu.loss_served',
		length: { months: 1 },
		counts: 'event',
		meaning: 'lastDay',
		movesToWorkingDay: true,
		when: yes('eu.loss_determined'),
		source: notRead(
			'statute',
			'VwGO',
			'§§ 60, 74',
			'ein Monat ab Zustellung; ob vorher Widerspruch nötig ist, bestimmt das Land.',
		),
	}) as const;

/** FreizügG/EU: the stay of Union citizens, its loss, and when the AufenthG counts for them. */
export const freizuegigkeit: readonly Rule[] = [
	v.rule({
		id: 'RES-36a',
		title: { de: 'Freizügigkeit: rechtmäßiger Aufenthalt', en: 'Freedom of movement: lawful stay' },
		area: 'EU-Freizügigkeit',
		holder: 'Unionsbürger*innen ohne Verlustfeststellung',
		condition: all(derived('D.eu'), not(yes('eu.loss_determined'))),
		modality: 'automatic',
		effect:
			'Der Aufenthalt gilt als rechtmäßig, ein Titel ist nicht nötig. Drei Monate genügen Ausweis oder Pass; bei Arbeitssuche sind es sechs Monate und länger, solange Aussicht auf Arbeit besteht. Wer nach mehr als einem Jahr Arbeit unfreiwillig arbeitslos ist, behält das Recht; nach kürzerer Arbeit sechs Monate lang. Nach fünf Jahren rechtmäßigem Aufenthalt wird das Recht dauerhaft.',
		inShort: {
			easy: 'Menschen aus der EU dürfen in Deutschland leben. Dafür ist keine Erlaubnis nötig, nur ein Ausweis oder Pass. Für länger als drei Monate zählt zum Beispiel Arbeit.',
			en: 'EU citizens may stay in Germany without a permit, with an identity card or passport. Beyond three months, work or looking for work counts, for example.',
		},
		nextStep:
			'Klären, worauf sich das Recht stützt (Arbeit, Arbeitssuche, Familie, fünf Jahre), und die Belege sammeln. Eine Behörde muss dafür nicht angesprochen werden.',
		remedy: againstLoss,
		deadlines: [
			{
				id: 'RES-36a.drei-monate',
				states: 'Bis zu diesem Tag genügen Ausweis oder Pass.',
				ifMissed:
					'Danach braucht das Recht einen Grund (Arbeit, Arbeitssuche, Familie); solange die Behörde den Verlust nicht feststellt, bleibt der Aufenthalt rechtmäßig.',
				start: 'entry.date',
				length: { months: 3 },
				counts: 'event',
				meaning: 'end',
				source: freizuegGEU('§ 2a Abs. 1'),
			},
			{
				id: 'RES-36a.arbeitssuche',
				states: 'Bis zu diesem Tag genügt die Arbeitssuche; danach muss Aussicht auf Arbeit bestehen.',
				ifMissed:
					'Das Recht bleibt, solange begründete Aussicht auf Arbeit besteht; Bewerbungen und Beratung bei der Arbeitsagentur belegen.',
				start: 'entry.date',
				length: { months: 6 },
				counts: 'event',
				meaning: 'end',
				when: isOneOf('eu.status', ['jobseeker']),
				source: freizuegGEU('§ 2 Abs. 2', 'Nr. 1a'),
			},
			{
				id: 'RES-36a.arbeitslos',
				states: 'Wer weniger als ein Jahr gearbeitet hat, behält das Recht aus der Arbeit bis zu diesem Tag.',
				ifMissed:
					'Danach zählt nur noch Arbeitssuche mit Aussicht, neue Arbeit oder ein anderer Grund. Wer mehr als ein Jahr gearbeitet hat, behält das Recht weiter.',
				start: 'eu.work_ended_on',
				length: { months: 6 },
				counts: 'event',
				meaning: 'end',
				when: isOneOf('eu.status', ['retained_worker']),
				source: freizuegGEU('§ 2 Abs. 3'),
			},
			{
				id: 'RES-36a.daueraufenthalt',
				states:
					'Frühestens ab diesem Tag kann ein Daueraufenthaltsrecht bestehen (fünf Jahre rechtmäßiger Aufenthalt).',
				ifMissed: 'Hier wird nichts versäumt; das Recht entsteht von selbst und lässt sich bescheinigen.',
				start: 'entry.date',
				length: { years: 5 },
				counts: 'event',
				meaning: 'earliestEnd',
				source: freizuegGEU('§ 4a Abs. 1'),
			},
		],
		authority: 'Ausländerbehörde (nur bei Zweifeln)',
		evidence: ['Ausweis oder Pass', 'Arbeitsverträge', 'Meldebescheinigungen'],
		sources: [
			freizuegGEU('§ 2 Abs. 2 und 3'),
			freizuegGEU('§ 2a Abs. 1'),
			freizuegGEU('§ 4a Abs. 1'),
			freizuegGEU('§ 5 Abs. 4', undefined, {
				note: 'Verlustfeststellung in den ersten fünf Jahren möglich.',
			}),
			inferred(
				freizuegGEU('§ 2'),
				'die Vermutung, dass der Aufenthalt bis zur Verlustfeststellung rechtmäßig ist.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'In den ersten fünf Jahren kann die Behörde den Verlust feststellen, wenn die Bedingungen fehlen (§ 5 Abs. 4); ein Antrag auf Leistungen kann Anlass sein.',
				when: all(
					derived('D.eu'),
					not(yes('eu.loss_determined')),
					isOneOf('eu.status', ['none', 'jobseeker']),
				),
			},
			{
				states:
					'Familienangehörige aus Drittstaaten fallen auch unter das FreizügG/EU (§ 1 Abs. 1 Nr. 4); für sie prüfen, was hier nicht abgebildet ist.',
				when: isOneOf('eu.status', ['family_of_worker']),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-36b', note: 'nach einer Verlustfeststellung' },
			{ kind: 'alternative', rule: 'RES-36c', note: 'Rechte nach dem Aufenthaltsgesetz' },
		],
	}),
	v.rule({
		id: 'RES-36b',
		title: {
			de: 'Freizügigkeit: nach der Verlustfeststellung',
			en: 'Freedom of movement: after a decision on its loss',
		},
		area: 'EU-Freizügigkeit',
		holder: 'Unionsbürger*innen nach einer Verlustfeststellung',
		condition: all(derived('D.eu'), yes('eu.loss_determined')),
		modality: 'should',
		effect:
			'Die Person muss ausreisen. Die Behörde soll die Abschiebung mit einer Frist androhen; außer in dringenden Fällen beträgt sie mindestens einen Monat. Vor der Entscheidung des Gerichts über einen Eilantrag wird nicht abgeschoben.',
		duration: {
			states: 'Ausreisefrist von mindestens einem Monat, außer in dringenden Fällen.',
			atLeast: { months: 1 },
		},
		inShort: {
			easy: 'Die Behörde schreibt: Das Recht aus der EU-Freizügigkeit ist verloren. Dagegen gibt es einen Weg zum Gericht. Die Zeit dafür ist kurz, deshalb hilft Beratung am selben Tag.',
			en: 'The authority has decided that freedom of movement is lost. There is a way to court against it; time is short, so advice the same day helps.',
		},
		nextStep:
			'Tag der Zustellung festhalten, sofort anwaltliche Hilfe suchen und Klage mit Eilantrag vorbereiten; zugleich die Bedenkfrist (RES-01) prüfen und klären, wer dadurch was erfährt.',
		remedy: againstLoss,
		deadlines: [monthAgainstLoss('RES-36b')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Bescheid mit Umschlag',
			'Arbeitsverträge',
			'Meldebescheinigungen',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			freizuegGEU('§ 7 Abs. 1'),
			freizuegGEU('§ 5 Abs. 4'),
			notRead('statute', 'VwGO', '§ 74', 'Klagefrist von einem Monat.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist: geht mit mindestens drei Monaten weiter' },
			{ kind: 'alternative', rule: 'RES-36c', note: 'Rechte nach dem Aufenthaltsgesetz' },
			{ kind: 'alternative', rule: 'RES-36a', note: 'neue Freizügigkeit durch Arbeit' },
		],
	}),
	v.rule({
		id: 'RES-36c',
		title: {
			de: 'Aufenthaltsgesetz für Unionsbürger*innen (§ 11 Abs. 14 FreizügG/EU)',
			en: 'Residence Act for Union citizens (section 11 (14))',
		},
		area: 'EU-Freizügigkeit',
		holder:
			'Unionsbürger*innen nach einer Verlustfeststellung oder mit einer günstigeren Stellung nach dem AufenthG',
		condition: all(derived('D.eu'), any(yes('eu.loss_determined'), yes('eu.aufenthg_more_favourable'))),
		modality: 'automatic',
		effect:
			'Das Aufenthaltsgesetz gilt: nach der Verlustfeststellung von selbst, soweit das FreizügG/EU nichts Eigenes regelt (Satz 2); vorher, wo es günstiger ist (Satz 1). So stehen die Bedenkfrist (§ 59 Abs. 7) und der Titel nach § 25 Abs. 4a auch Unionsbürger*innen offen.',
		inShort: {
			easy: 'Auch Menschen aus der EU können Rechte aus dem Aufenthaltsgesetz nutzen. Zum Beispiel eine Zeit zum Erholen und Nachdenken. Wann das geht, prüft die Beratungsstelle.',
			en: 'EU citizens can also use rights of the Residence Act, for example the recovery period. A counselling centre checks when.',
		},
		nextStep:
			'Schriftlich begründen, welche Vorschrift des Aufenthaltsgesetzes günstiger ist (§ 25 Abs. 4a, § 59 Abs. 7), mit Bericht der Fachberatungsstelle; vorher klären, wer dadurch was erfährt.',
		remedy: againstLoss,
		deadlines: [monthAgainstLoss('RES-36c')],
		authority: 'Ausländerbehörde; für Leistungen das Jobcenter oder Sozialamt',
		evidence: [
			'Bericht einer Fachberatungsstelle',
			'Stellungnahme der Staatsanwaltschaft',
			'Bescheid über den Verlust',
		],
		sources: [
			freizuegGEU('§ 11 Abs. 14', 'Satz 1 und 2'),
			inferred(freizuegGEU('§ 11 Abs. 14'), 'die Folge für Leistungen nach dem SGB II (SUB-09).'),
		],
		confidence: 'mixed',
		contested: {
			states:
				'Ohne Verlustfeststellung ist streitig, wann das Aufenthaltsgesetz günstiger ist und ob daraus Leistungen folgen; die Praxis der Länder ist verschieden. Beantragen und notfalls klagen.',
			when: all(derived('D.eu'), not(yes('eu.loss_determined')), yes('eu.aufenthg_more_favourable')),
		},
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist nach der Verlustfeststellung' },
			{ kind: 'alternative', rule: 'RES-04', note: 'Titel für Betroffene von Menschenhandel' },
			{ kind: 'alternative', rule: 'RES-36a' },
		],
	}),
];
