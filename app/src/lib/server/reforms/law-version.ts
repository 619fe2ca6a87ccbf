import { createHash } from 'node:crypto';
import { lawDe, populationAssumptions, UNKNOWN_SHARE } from '@schutznetz/law-de';

let known: string | undefined;

/** Twelve letters that change with every change of the rules or of the assumptions about invented cases. */
export function lawVersion(): string {
	known ??= createHash('sha256')
		.update(JSON.stringify([lawDe, populationAssumptions, UNKNOWN_SHARE]))
		.digest('hex')
		.slice(0, 12);
	return known;
}
