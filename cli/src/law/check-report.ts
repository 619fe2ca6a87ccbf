import { VOCABULARY_VERSION } from '@schutznetz/law-de';
import { allowedFindings } from '@schutznetz/law-de/allowed-findings';
import type { LawAsOf } from '@schutznetz/rights';
import { type AllowedFinding, analyseLaw, type Finding, judgeFindings } from '@schutznetz/rights/analyse-law';

/** What `law check` found, and how sure the rules are. */
export interface CheckReport {
	readonly asOf: string;
	readonly vocabulary: number;
	readonly counts: {
		readonly rules: number;
		readonly derived: number;
		readonly facts: number;
		readonly constraints: number;
		readonly reforms: number;
	};
	/** Rules by confidence, and those that are disputed or whose act changed after it was read. */
	readonly sureness: {
		readonly verified: number;
		readonly mixed: number;
		readonly unverified: number;
		readonly contested: number;
		readonly changedAfterReading: number;
	};
	/** Findings that nobody has given a reason for. */
	readonly open: readonly Finding[];
	readonly known: readonly (Finding & { readonly reason: string })[];
	/** Reasons for findings that are not found on this day. */
	readonly stale: readonly AllowedFinding[];
}

/** Analyses a law and counts what it rests on. */
export function checkReport(law: LawAsOf): CheckReport {
	const rules = [...law.rules.values()];
	const sure = (confidence: (typeof rules)[number]['confidence']) =>
		rules.filter((rule) => rule.confidence === confidence).length;
	return {
		asOf: law.asOf.toString(),
		vocabulary: VOCABULARY_VERSION,
		counts: {
			rules: rules.length,
			derived: law.derived.size,
			facts: Object.keys(law.law.facts).length,
			constraints: law.law.constraints.length,
			reforms: law.law.reforms.length,
		},
		sureness: {
			verified: sure('verified'),
			mixed: sure('mixed'),
			unverified: sure('unverified'),
			contested: rules.filter(({ contested }) => contested).length,
			changedAfterReading: rules.filter(({ changedAfterReading = [] }) =>
				changedAfterReading.some(({ on }) => on <= law.asOf.toString()),
			).length,
		},
		...judgeFindings(analyseLaw(law), allowedFindings),
	};
}
