import { assertNever } from '@schutznetz/kernel';
import type { ReleaseProblem } from './release-folder.ts';

/** Says why a release or its manifest is not used. */
export function releaseSentence(problem: ReleaseProblem): string {
	switch (problem.kind) {
		case 'unreadable':
			return `${problem.path} lässt sich nicht lesen (${problem.code}).`;
		case 'not-json':
			return 'Das Verzeichnis der Ausgabe ist kein lesbares JSON: Es ist abgeschnitten oder etwas anderes.';
		case 'other-version':
			return `Das Verzeichnis der Ausgabe hat die Fassung ${JSON.stringify(problem.came)}; dieses Programm kennt 1.`;
		case 'malformed':
			return `Das Verzeichnis der Ausgabe ist unvollständig oder verändert: Das Feld „${problem.field}“ stimmt nicht.`;
		case 'signatures-malformed':
			return 'Die Datei mit den Unterschriften (.sig) ist abgeschnitten oder etwas anderes.';
		case 'signature-broken':
			return `Die Unterschrift von ${problem.digits} passt nicht zum Verzeichnis: Eines von beiden wurde verändert.`;
		case 'not-signed-by':
			return `Der Schlüssel ${problem.digits} hat nicht unterschrieben. Unterschrieben hat: ${
				problem.signers.join(', ') || 'niemand'
			}.`;
		case 'file-does-not-fit':
			return problem.because === 'missing'
				? `Die Datei ${problem.path} der Ausgabe fehlt.`
				: `Die Datei ${problem.path} der Ausgabe ist nicht die, die unterschrieben wurde.`;
		default:
			return assertNever(problem);
	}
}
