import { err, ok, type Result } from '@schutznetz/kernel';

/** Reads the digits of one key or of several, as they were given at the command line. */
export function readDigits(given: string): Result<readonly string[], string> {
	const keys = given.split(',').map((key) => key.trim());
	const wrong = keys.find((key) => !/^(\d[\s-]?){39}\d$/.test(key));
	if (wrong === undefined) return ok(keys);
	return err(`„${wrong}“ ist kein Fingerabdruck: gebraucht werden 40 Ziffern, in Gruppen oder ohne.`);
}
