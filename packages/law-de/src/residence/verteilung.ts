import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylG, aufenthG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { all, applies, derived, isOneOf, not, yes } = v;

const againstDistribution =
	'Vor der Verteilung handeln. Gegen die Entscheidung gibt es keinen Widerspruch, nur die Klage zum Verwaltungsgericht, und sie hält die Verteilung nicht auf (§ 15a Abs. 2 und 4 AufenthG); daneben ein Eilantrag. Die Klagefrist ist nicht am Text geprüft; es gilt die Rechtsbehelfsbelehrung.';

const whoDistributes = 'Ausländerbehörde oder zentrale Stelle des Landes für die Verteilung';

/** §§ 15a and 61 AufenthG: where somebody has to live. */
export const verteilung: readonly Rule[] = [
	v.rule({
		id: 'RES-29a',
		title: {
			de: 'Verteilung nach unerlaubter Einreise (§ 15a)',
			en: 'Allocation after irregular entry (section 15a)',
		},
		area: 'Aufenthalt',
		holder: 'die zuständige Behörde (Aufgabe gegenüber unerlaubt Eingereisten ohne Asylantrag)',
		condition: all(
			derived('D.third'),
			yes('entry.irregular'),
			isOneOf('asylum.status', ['none']),
			yes('distribution.pending'),
		),
		modality: 'must',
		effect:
			'Vor der Entscheidung über Duldung oder Titel wird die Person auf ein Bundesland verteilt. Ein bestimmter Ort lässt sich nicht verlangen, außer aus zwingenden Gründen, die vorher belegt sind (RES-29b).',
		inShort: {
			easy: 'Die Behörde bestimmt, in welchem Bundesland die Person wohnen muss. Wichtige Gründe für einen Ort zählen, wenn die Behörde sie vorher kennt. Deshalb hilft Beratung vor dem Termin.',
			en: 'The authority decides in which federal state the person has to live. Strong reasons for a place count if they are shown beforehand, so advice before the appointment matters.',
		},
		nextStep:
			'Vor dem Termin klären, ob zwingende Gründe für einen Ort bestehen (Familie, Gefahr durch Beschuldigte, Therapie, Schutzplatz), und wer durch ein Schreiben was erfährt; die Gründe belegen, bevor die Verteilung beginnt.',
		remedy: againstDistribution,
		authority: whoDistributes,
		evidence: [
			'Belege für Familie am Ort',
			'Einschätzung der Gefahr',
			'Bestätigung des Schutzplatzes oder der Therapie',
		],
		sources: [
			aufenthG('§ 15a Abs. 1', 'Satz 1 und 2', {
				note: 'Nicht für Personen, die bei der Einreise aufgegriffen und aus der Haft heraus abgeschoben werden, und nicht bei Einreise vor 2005.',
			}),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-29b', note: 'zwingende Gründe für einen Ort' },
			{ kind: 'alternative', rule: 'RES-29c', note: 'Wechsel nach der Verteilung' },
		],
	}),
	v.rule({
		id: 'RES-29b',
		title: {
			de: 'Zwingende Gründe für einen Ort vor der Verteilung (§ 15a Abs. 1 Satz 6)',
			en: 'Compelling reasons for a place before the allocation',
		},
		area: 'Aufenthalt',
		holder: 'unerlaubt Eingereiste, die zwingende Gründe vor der Verteilung belegt haben',
		condition: all(applies('RES-29a'), yes('distribution.compelling_reasons_shown')),
		modality: 'must',
		effect:
			'Die Behörde muss die Gründe bei der Verteilung berücksichtigen: die Gemeinschaft von Ehepaaren oder von Eltern mit minderjährigen Kindern und andere zwingende Gründe. Dann muss die Person auch nicht zur verteilenden Stelle reisen (Abs. 2 Satz 2).',
		inShort: {
			easy: 'Es gibt wichtige Gründe für einen Ort: Familie, Gefahr an einem anderen Ort, eine Therapie oder ein Schutz-Platz. Die Behörde muss sie beachten, wenn sie vorher bewiesen sind.',
			en: 'Family, danger elsewhere, therapy or a place in a shelter are reasons for a place. The authority has to consider them if they were proven before the allocation.',
		},
		nextStep:
			'Die Belege sammeln, eine sichere Zustelladresse wählen und das Schreiben nur ohne Anschrift der Schutzunterkunft abgeben, nachdem geklärt ist, wer dadurch was erfährt.',
		remedy: againstDistribution,
		authority: whoDistributes,
		evidence: [
			'Heirats- und Geburtsurkunden',
			'Einschätzung der Gefahr durch eine Fachberatungsstelle',
			'Bestätigung von Schutzplatz oder Therapie (ohne Anschrift)',
		],
		sources: [
			aufenthG('§ 15a Abs. 1', 'Satz 6'),
			aufenthG('§ 15a Abs. 2', 'Satz 2'),
			inferred(
				aufenthG('§ 15a Abs. 1', 'Satz 6'),
				'dass Gefahr durch Beschuldigte, Therapie, Schutzplatz und der Kontakt zur Fachberatungsstelle zwingende Gründe sein können.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [{ kind: 'alternative', rule: 'RES-29c', note: 'wenn die Verteilung schon entschieden ist' }],
	}),
	v.rule({
		id: 'RES-29c',
		title: {
			de: 'Wechsel in ein anderes Bundesland nach der Verteilung (§ 15a Abs. 5)',
			en: 'Change to another federal state after the allocation',
		},
		area: 'Aufenthalt',
		holder: 'verteilte Personen ohne Asylantrag',
		condition: all(
			derived('D.third'),
			yes('entry.irregular'),
			isOneOf('asylum.status', ['none']),
			yes('distribution.decided'),
		),
		modality: 'may',
		effect: 'Die Behörden können nach der Verteilung erlauben, in einem anderen Land zu wohnen.',
		inShort: {
			easy: 'Die Behörde hat schon ein Bundesland bestimmt. Trotzdem kann ein Umzug erlaubt werden. Dafür braucht es gute Gründe.',
			en: 'Even after the allocation the authorities may allow a move to another federal state; good reasons are needed.',
		},
		nextStep:
			'Gründe belegen und die Aufnahme am neuen Ort klären; dann bei den beteiligten Ausländerbehörden beantragen, nachdem geklärt ist, wer dadurch was erfährt.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-29c')],
		authority: 'Ausländerbehörden beider Orte',
		evidence: ['Belege für Familie, Gefahr, Therapie oder Schutzplatz'],
		sources: [aufenthG('§ 15a Abs. 5')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [{ kind: 'alternative', rule: 'RES-30', note: 'Änderung der Wohnsitzauflage' }],
	}),
	v.rule({
		id: 'RES-30',
		title: {
			de: 'Wohnsitzauflage und räumliche Beschränkung (§ 61)',
			en: 'Obligation to live in a place and spatial limits (section 61)',
		},
		area: 'Aufenthalt',
		holder: 'vollziehbar ausreisepflichtige Personen, deren Lebensunterhalt nicht gesichert ist',
		condition: all(derived('D.expellable'), not(yes('person.livelihood_secured'))),
		modality: 'automatic',
		effect:
			'Die Person muss an dem Ort wohnen, der ihr zugewiesen ist. Auf Antrag wird der Ort geändert, wenn die Familie oder vergleichbare humanitäre Gründe es verlangen (§ 61 Abs. 1d Satz 3). Eine räumliche Beschränkung endet in der Regel nach drei Monaten (§ 61 Abs. 1b). Im Asylverfahren gelten §§ 47 bis 51 und 59a AsylG.',
		inShort: {
			easy: 'Ein Brief der Behörde sagt, wo die Person wohnen muss. Der Ort lässt sich ändern, zum Beispiel wegen der Familie oder wegen Gefahr. Dafür braucht es einen Antrag.',
			en: 'The authority sets the place of residence. It can be changed on application, for example because of family or danger.',
		},
		nextStep:
			'Bei Gefahr am Ort oder für einen Schutzplatz die Änderung der Wohnsitzauflage beantragen; vorher klären, wer dadurch was erfährt, und eine Zustelladresse der Beratungsstelle angeben.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-30')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Nachweis der Gefahr oder der Familie am anderen Ort',
			'Bestätigung des Schutzplatzes (ohne Anschrift)',
		],
		sources: [aufenthG('§ 61'), asylG('§§ 47 bis 51 und 59a')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG, changes.geas('das AsylG')],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Ein Umzug in eine Schutzunterkunft ohne geänderte Auflage kann Folgen haben; die Anschrift der Unterkunft gehört in kein Schreiben.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-29c', note: 'Wechsel des Bundeslands' },
			{ kind: 'alternative', rule: 'RES-41', note: 'besondere Bedürfnisse im Asylverfahren' },
		],
	}),
];
