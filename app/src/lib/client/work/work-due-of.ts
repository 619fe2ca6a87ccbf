import type { WorkDue } from './core/stamp-of.ts';

/** The work that a refusal asks for; undefined where it asks for none, or says it in another form. */
export function workDueOf(answer: unknown): WorkDue | undefined {
	const { kind, bits, day } = typeof answer === 'object' ? { ...(answer as Record<string, unknown>) } : {};
	if (kind !== 'work-due' || !isCount(bits) || !isCount(day)) return undefined;
	return { bits, day };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
