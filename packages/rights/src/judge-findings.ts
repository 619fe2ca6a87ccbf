import type { Finding, FindingKind } from './finding.ts';

/** A finding that is known and stays, with the reason. What is left out (`where`, `part`) may be anything. */
export interface AllowedFinding {
	readonly kind: FindingKind;
	readonly where?: string;
	readonly part?: string;
	/** Why it stays, as a German sentence. */
	readonly reason: string;
}

/** Parts findings into those nobody has allowed and those with their reason, and names allowances without a finding. */
export function judgeFindings(
	findings: readonly Finding[],
	allowed: readonly AllowedFinding[],
): {
	readonly open: readonly Finding[];
	readonly known: readonly (Finding & { readonly reason: string })[];
	readonly stale: readonly AllowedFinding[];
} {
	const allows = (one: AllowedFinding, { kind, where, part }: Finding): boolean =>
		one.kind === kind &&
		(one.where === undefined || one.where === where) &&
		(one.part === undefined || one.part === part);
	const reasonOf = (finding: Finding) => allowed.find((one) => allows(one, finding))?.reason;
	return {
		open: findings.filter((finding) => reasonOf(finding) === undefined),
		known: findings.flatMap((finding) => {
			const reason = reasonOf(finding);
			return reason === undefined ? [] : [{ ...finding, reason }];
		}),
		stale: allowed.filter((one) => !findings.some((finding) => allows(one, finding))),
	};
}
