import { assertNever } from '@schutznetz/kernel';
import { type DatabaseProblem, describeDatabaseProblem, type RestoreProblem } from '../db/index.ts';

/** Why a backup was not written or not restored. */
export type BackupProblem =
	| { readonly kind: 'passphraseTooShort'; readonly leastLength: number }
	| { readonly kind: 'fileExists'; readonly file: string }
	| { readonly kind: 'unfinishedExists'; readonly file: string }
	| { readonly kind: 'fileNotWritable'; readonly file: string; readonly reason: string }
	| { readonly kind: 'fileNotReadable'; readonly file: string; readonly reason: string }
	| { readonly kind: 'notABackup'; readonly file: string }
	| { readonly kind: 'newerBackup'; readonly file: string; readonly version: number }
	| { readonly kind: 'wrongPassphrase' }
	| { readonly kind: 'altered'; readonly file: string }
	| { readonly kind: 'restore'; readonly problem: RestoreProblem }
	| { readonly kind: 'database'; readonly problem: DatabaseProblem };

/** The problem as one German sentence for the person at the terminal. */
export function describeBackupProblem(problem: BackupProblem): string {
	switch (problem.kind) {
		case 'passphraseTooShort':
			return `Die Passphrase braucht mindestens ${problem.leastLength} Zeichen.`;
		case 'fileExists':
			return `Die Datei ${problem.file} gibt es schon; bitte einen anderen Namen wählen.`;
		case 'unfinishedExists':
			return `Die Datei ${problem.file} gibt es schon: Dort schreibt gerade eine andere Sicherung, oder eine wurde abgebrochen; dann bitte diese Datei löschen.`;
		case 'fileNotWritable':
			return `Die Datei ${problem.file} lässt sich nicht schreiben (${problem.reason}); es bleibt keine halbe Sicherung zurück.`;
		case 'fileNotReadable':
			return `Die Datei ${problem.file} lässt sich nicht lesen (${problem.reason}).`;
		case 'notABackup':
			return `Die Datei ${problem.file} ist keine Sicherung von Schutznetz.`;
		case 'newerBackup':
			return `Die Sicherung ${problem.file} hat das Format ${problem.version}, das dieser Programmstand nicht kennt; bitte das neuere Schutznetz verwenden.`;
		case 'wrongPassphrase':
			return 'Die Passphrase passt nicht zu dieser Sicherung.';
		case 'altered':
			return `Die Sicherung ${problem.file} ist abgeschnitten oder verändert worden; die Datenbank ist, wie sie war.`;
		case 'restore':
			return describeRestoreProblem(problem.problem);
		case 'database':
			return describeDatabaseProblem(problem.problem);
		default:
			return assertNever(problem);
	}
}

function describeRestoreProblem(problem: RestoreProblem): string {
	switch (problem.kind) {
		case 'notEmpty':
			return `Die Datenbank ist nicht leer (${problem.tables.join(', ')}); mit --replace wird ihr ganzer Inhalt durch die Sicherung ersetzt.`;
		case 'dumpNewerThanCode':
			return `Die Sicherung ist neuer als dieser Programmstand, sie kennt ${problem.unknownMigrations.join(', ')}; bitte das neuere Schutznetz verwenden.`;
		case 'dumpFormatUnknown':
			return `Die Sicherung hat innen das Format ${problem.format}, das dieser Programmstand nicht kennt; bitte das neuere Schutznetz verwenden.`;
		case 'dumpBroken':
			return `Der Inhalt der Sicherung ließ sich nicht einspielen (${problem.reason}); die Datenbank ist, wie sie war.`;
		case 'hashDiffers':
			return 'Nach dem Einspielen stimmte die Prüfsumme des Inhalts nicht; die Datenbank ist, wie sie war.';
		case 'databaseBusy':
			return 'Die Datenbank ist in Gebrauch; bitte Schutznetz zuerst beenden.';
		case 'database':
			return describeDatabaseProblem(problem.problem);
		default:
			return assertNever(problem);
	}
}
