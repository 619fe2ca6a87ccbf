import type { Finding, FindingKind } from '@schutznetz/rights/analyse-law';
import type { CheckReport } from './check-report.ts';

const TITLES: { readonly [K in FindingKind]: string } = {
	neverHolds: 'Bedingungen, die nie erfüllt sind',
	alwaysHolds: 'Bedingungen, die immer erfüllt sind',
	idlePart: 'Teile einer Bedingung, die nichts entscheiden',
	idleNotice: 'Hinweise und Fristen, die nie feststehen',
	contradictoryConstraints: 'Zusammenhänge, die sich widersprechen',
	redundantConstraint: 'Zusammenhänge, die aus anderen folgen',
	equalRules: 'Rechte, die immer zusammen gelten',
	impliedRule: 'Rechte, die in einem anderen liegen',
	idleAlternative: 'Andere Wege, die es dort nie gibt',
	unusedFact: 'Angaben, nach denen nichts fragt',
	idleFact: 'Angaben, die nichts entscheiden',
	unusedDerived: 'Begriffe, die nichts braucht',
	idleReform: 'Reformen ohne Wirkung',
	idleOperation: 'Schritte einer Reform ohne Wirkung',
	gapBetweenVersions: 'Lücken zwischen Fassungen',
};

/** The report as German text for reading in a terminal. */
export function checkText({ asOf, vocabulary, counts, sureness, open, known, stale }: CheckReport): string {
	const lines = [
		`Regelwerk am ${asOf}, Wortschatz der Angaben in Fassung ${vocabulary}`,
		`  ${counts.rules} Regeln, ${counts.derived} Begriffe, ${counts.facts} Angaben, ${counts.constraints} Zusammenhänge, ${counts.reforms} Reformen`,
		`  am Text geprüft: ${sureness.verified}, teilweise: ${sureness.mixed}, nicht: ${sureness.unverified}`,
		`  umstritten: ${sureness.contested}, nach dem Lesen geändert: ${sureness.changedAfterReading}`,
		'',
		'Geprüft über alle vollständigen Fälle, die die Zusammenhänge zulassen; was eine Wertung bleibt, darf beides sein.',
		...byKind(open).flatMap(([kind, findings]) => [
			'',
			`${TITLES[kind]} (${findings.length})`,
			...findings.map(({ where, part, why }) => `  ${where}${part === null ? '' : ` – ${part}`}\n    ${why}`),
		]),
		'',
		open.length === 0
			? 'Nichts gefunden, was nicht begründet ist.'
			: `Ohne Begründung gefunden: ${open.length}.`,
		`Bekannt und begründet: ${known.length}.`,
		...byKind(known).map(([kind, findings]) => `  ${TITLES[kind]}: ${findings.length}`),
		...(stale.length === 0
			? []
			: [
					`Begründungen, zu denen an diesem Tag nichts gefunden wurde: ${stale.length}.`,
					...stale.map(
						({ kind, where, part }) => `  ${[TITLES[kind], where, part].filter(Boolean).join(' – ')}`,
					),
				]),
	];
	return `${lines.join('\n')}\n`;
}

function byKind<F extends Finding>(
	findings: readonly F[],
): readonly (readonly [FindingKind, readonly F[]])[] {
	const kinds = [...new Set(findings.map(({ kind }) => kind))];
	return kinds.map((kind) => [kind, findings.filter((finding) => finding.kind === kind)] as const);
}
