import type { AllowedFinding, FindingKind } from '@schutznetz/rights/analyse-law';
import { impliedRules } from './implied-rules.ts';

const because = (
	kind: FindingKind,
	reason: string,
	...places: readonly (readonly [where: string, part?: string])[]
): readonly AllowedFinding[] =>
	places.map(([where, part]) => ({ kind, where, ...(part === undefined ? {} : { part }), reason }));

/**
 * What `law check` finds in this law and what stays, each with its reason; every other finding fails the check. Whoever
 * adds a rule adds an entry here, or changes the rule. A `part` that is left out allows every part of that place; two
 * rules are always both named.
 */
export const allowedFindings: readonly AllowedFinding[] = [
	...because(
		'idlePart',
		'Die Liste der Papiere nennt schon alle Drittstaatsangehörigen ohne erlaubten Aufenthalt; die Formel bleibt, wie sie entworfen wurde.',
		['D.expellable'],
	),
	...because('idlePart', 'Wer so ausreisen muss, fällt schon unter D.expellable.', ['D.must_leave']),
	...because(
		'idleFact',
		'Nur D.must_leave fragt danach, und dort entscheidet D.expellable; die Formel bleibt, wie sie entworfen wurde.',
		['residence.exit_duty'],
	),
	...because('idlePart', 'Was vor 2024 zählt, zählt auch danach.', [
		'D.comp_event',
		'der Tag der letzten Tat liegt vor dem 1. Januar 2024',
	]),
	...because('idlePart', 'Deutsche haben nach den Zusammenhängen immer einen anderen Status.', [
		'D.asylblg',
		'die Person ist nicht deutsch',
	]),
	...because(
		'idlePart',
		'Mit einer Duldung fällt die Person schon über D.expellable unter das Gesetz; § 1 nennt beide Wege.',
		['D.asylblg', 'der Aufenthaltsstatus ist eine Duldung (§ 60a AufenthG)'],
		['D.asylblg', 'der Aufenthaltsstatus ist eine Duldung bei ungeklärter Identität (§ 60b AufenthG)'],
	),
	...because(
		'idlePart',
		'Nach den Zusammenhängen sucht nur im Sinn des EU-Rechts Arbeit, wer Unionsbürger*in ist.',
		['D.jobsearch_only'],
	),
	...because(
		'idlePart',
		'Wer unter das AsylbLG fällt, ist schon über SUB-09.excl ausgeschlossen; beide Sätze stehen im Gesetz.',
		['SUB-07', 'die Person fällt nicht unter das Asylbewerberleistungsgesetz'],
		['SUB-10', 'die Person fällt nicht unter das Asylbewerberleistungsgesetz'],
		['SUB-11', 'die Person fällt nicht unter das Asylbewerberleistungsgesetz'],
	),
	...because('idlePart', 'Jeder Weg zu CRIM-03 nennt eine Tat, die auch CRIM-02 nennt.', ['CRIM-03']),
	...because(
		'idlePart',
		'Deutsche halten sich immer rechtmäßig auf, also führt auch der zweite Weg dorthin.',
		['MIN-06a', 'die Staatsangehörigkeit ist deutsch'],
		['MIN-06b', 'die Staatsangehörigkeit ist deutsch'],
	),
	...because(
		'idleNotice',
		'SUB-02 und SUB-05 gelten nie zugleich; der Hinweis erscheint, solange beide offen sind, und ist dann richtig.',
		['SUB-02', 'Je nach Dauer des Aufenthalts: SUB-02 oder SUB-05.'],
	),
	...Object.entries(impliedRules).flatMap(([wide, narrow]) =>
		because(
			'impliedRule',
			'Das engere Recht liegt im weiteren (wer Prozesskostenhilfe bekommt, darf auch Akten einsehen); sie geben Verschiedenes.',
			...narrow.map((rule) => [rule, wide] as const),
		),
	),
	...because(
		'equalRules',
		'Beide Rechte stehen denselben Personen zu und geben Verschiedenes oder richten sich an verschiedene Stellen.',
		['CRIM-08', 'CRIM-07c'],
		['COMP-09', 'COMP-12'],
		['COMP-09', 'COMP-13b'],
		['COMP-12', 'COMP-13b'],
		['COMP-13', 'LAB-04'],
		['MIN-05', 'DUTY-02'],
		['MIN-05', 'DUTY-03'],
		['MIN-09', 'MIN-09b'],
		['LAB-01', 'LAB-01b'],
		['DUTY-02', 'DUTY-03'],
	),
	...because(
		'idleAlternative',
		'SUB-18 ist eine Lücke: Sie steht dort, damit niemand einen Anspruch auf einen Platz vermutet.',
		['SUB-02', 'SUB-18'],
		['SUB-09', 'SUB-18'],
		['SUB-11', 'SUB-18'],
		['SUB-16', 'SUB-18'],
		['MIN-09b', 'SUB-18'],
		['LAB-01b', 'SUB-18'],
		['LAB-06', 'SUB-18'],
	),
	...because(
		'idleAlternative',
		'Gemeint ist „siehe auch“: Das andere Recht gilt nur neben diesem, als nächster Schritt.',
		['RES-25', 'RES-25b'],
		['SUB-12', 'SUB-03a'],
		['CRIM-02', 'CRIM-03'],
		['CRIM-08', 'CRIM-06'],
		['CRIM-08', 'CRIM-04'],
		['CRIM-07c', 'CRIM-07a'],
		['CRIM-07c', 'CRIM-05'],
		['COMP-08', 'COMP-06'],
		['COMP-09', 'COMP-10'],
		['MIN-05', 'DUTY-02'],
		['MIN-09', 'MIN-09b'],
		['MIN-09b', 'MIN-09'],
		['LAB-04', 'LAB-01'],
		['LAB-04', 'COMP-14'],
		['LAB-08', 'COMP-11'],
		['DUTY-02', 'DUTY-03'],
		['DUTY-02', 'MIN-05'],
		['DUTY-03', 'DUTY-02'],
	),
	...because(
		'idleAlternative',
		'RES-29a belastet: Der Ausweg wird gebraucht, wo sie gilt, nicht wo sie nicht gilt.',
		['RES-29a', 'RES-29b'],
	),
	...because(
		'idleAlternative',
		'SUB-06a tritt an die Stelle von SUB-02; wer die Leistungen noch oder wieder bekommt, steht dort.',
		['SUB-06a', 'SUB-02'],
	),
	...because(
		'idleOperation',
		'D.versagung_17_2 trägt nur einen Hinweis und keine Regel; die Reform nimmt den Hinweis zurück.',
		['R2a', 'addRequirement D.versagung_17_2'],
	),
];
