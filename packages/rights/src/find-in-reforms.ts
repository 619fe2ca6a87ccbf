import { type Analysis, someRuleDiffers } from './analysis.ts';
import type { Finding } from './finding.ts';
import type { LawAsCnf } from './law-as-cnf.ts';
import type { Operation, Reform } from './reform.ts';
import { type LawAsOf, resolveErrorSentence, resolveLaw, settingsOfReforms } from './resolve-law.ts';

/** Reforms that change nothing, and operations without which their reform would be the same. */
export function* findInReforms(analysis: Analysis): Generator<Finding> {
	const { original, twoValued } = analysis;
	const { law, asOf } = original;
	const without = (reform: Reform, operation: Operation): LawAsOf => {
		const operations = reform.operations.filter((other) => other !== operation);
		const reforms = law.reforms.map((other) => (other === reform ? { ...reform, operations } : other));
		return { ...original, law: { ...law, reforms } };
	};
	const resolved = (of: LawAsOf, reform: Reform, under: Operation['under'] = {}) =>
		resolveLaw(of.law, { asOf, reforms: [reform.id], assumptions: under });
	for (const reform of law.reforms) {
		const where = reform.id;
		const solver = analysis.solver();
		const today = analysis.law;
		let canBeSeen = false;
		for (const settings of settingsOfReforms(law, [where])) {
			const after = resolved(original, reform, settings);
			if (!after.ok) {
				const why = after.error.map(resolveErrorSentence).join(' ');
				yield { kind: 'idleReform', where, part: Object.values(settings).join(', ') || null, why };
				canBeSeen = true;
			} else canBeSeen ||= isOther(solver, today, twoValued.law(after.value));
			if (canBeSeen) break;
		}
		if (!canBeSeen)
			yield {
				kind: 'idleReform',
				where,
				part: null,
				why: 'Mit keiner Einstellung ihrer Annahmen ändert die Reform ein Recht.',
			};
		else
			for (const operation of reform.operations) {
				const [whole, less] = [original, without(reform, operation)].map((of) =>
					resolved(of, reform, operation.under),
				);
				// What cannot even be resolved without the operation needs it.
				if (!whole?.ok || !less?.ok) continue;
				if (!isOther(solver, twoValued.law(less.value), twoValued.law(whole.value)))
					yield {
						kind: 'idleOperation',
						where,
						part: nameOf(operation),
						why: 'Ohne diesen Schritt wäre die Reform dieselbe.',
					};
			}
	}
}

/** Is any right another one: its condition, its modality, its effect or an amount? */
function isOther(solver: LawAsCnf, a: LawAsOf, b: LawAsOf): boolean {
	const ids = [...new Set([...a.rules.keys(), ...b.rules.keys()])];
	const told = (law: LawAsOf) =>
		JSON.stringify([
			ids.map((id) => law.rules.get(id)).map((rule) => rule && [rule.modality, rule.effect]),
			[...law.amounts],
		]);
	return told(a) !== told(b) || someRuleDiffers(solver, ids, a, b);
}

function nameOf(operation: Operation): string {
	const place =
		'target' in operation
			? 'rule' in operation.target
				? operation.target.rule
				: operation.target.derived
			: operation.op === 'addRule'
				? operation.rule.id
				: operation.op === 'changeAmount'
					? operation.amount
					: operation.rule;
	const settings = Object.values(operation.under ?? {});
	return `${operation.op} ${place}${settings.length > 0 ? ` (${settings.join(', ')})` : ''}`;
}
