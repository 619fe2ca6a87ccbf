import { assertNever } from '@schutznetz/kernel';

/** Why the embedded PostgreSQL cannot be started or reached. */
export type EngineProblem =
	| { readonly kind: 'alreadyRunning'; readonly folder: string }
	| { readonly kind: 'notRunning'; readonly folder: string }
	| { readonly kind: 'platformNotBrought'; readonly platform: string }
	| { readonly kind: 'folderIsFile'; readonly path: string }
	| { readonly kind: 'folderNotWritable'; readonly folder: string; readonly reason: string }
	| {
			readonly kind: 'folderNotReachable';
			readonly folder: string;
			readonly blockedBy: string;
			readonly account: string;
	  }
	| { readonly kind: 'noUnprivilegedAccount' }
	| {
			readonly kind: 'diskFull';
			readonly folder: string;
			readonly freeBytes: number;
			readonly neededBytes: number;
	  }
	/** PostgreSQL met it itself; a quota has no number that could be asked for. */
	| { readonly kind: 'diskRanFull'; readonly folder: string }
	| { readonly kind: 'otherMajor'; readonly folder: string; readonly found: string; readonly brought: string }
	| { readonly kind: 'notACluster'; readonly folder: string }
	| { readonly kind: 'didNotStart'; readonly logFile: string; readonly lastWords: string };

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

/** The problem as one German sentence for the person at the terminal. */
export function describeEngineProblem(problem: EngineProblem): string {
	switch (problem.kind) {
		case 'alreadyRunning':
			return `Mit dem Ordner ${problem.folder} läuft Schutznetz schon; bitte dort beenden oder mit DATA_DIR einen anderen Ordner wählen.`;
		case 'notRunning':
			return `Mit dem Ordner ${problem.folder} läuft gerade kein Schutznetz.`;
		case 'platformNotBrought':
			return `Für ${problem.platform} ist kein PostgreSQL eingebettet; bitte einen eigenen Server mit DATABASE_URL und DATABASE_OWNER_URL angeben.`;
		case 'folderIsFile':
			return `${problem.path} ist eine Datei, DATA_DIR braucht einen Ordner; bitte einen anderen wählen.`;
		case 'folderNotWritable':
			return `In den Ordner ${problem.folder} lässt sich nicht schreiben (${problem.reason}); bitte die Rechte ändern oder mit DATA_DIR einen anderen Ordner wählen.`;
		case 'folderNotReachable':
			return `PostgreSQL läuft als „${problem.account}“ und kommt nicht an ${problem.folder}, weil ${problem.blockedBy} für dieses Konto gesperrt ist; bitte einen erreichbaren Ordner wählen, z. B. DATA_DIR=/var/lib/schutznetz.`;
		case 'noUnprivilegedAccount':
			return 'PostgreSQL läuft nie als root, und weder das Konto „postgres“ noch „nobody“ ist vorhanden; bitte Schutznetz mit einem gewöhnlichen Konto starten.';
		case 'diskFull':
			return `Auf dem Datenträger von ${problem.folder} sind nur noch ${megabytes(problem.freeBytes)} frei, nötig sind ${megabytes(problem.neededBytes)}; bitte Platz schaffen oder mit DATA_DIR einen anderen Ordner wählen.`;
		case 'diskRanFull':
			return `PostgreSQL konnte in ${problem.folder} nicht weiterschreiben, der Datenträger oder das Kontingent ist voll; bitte Platz schaffen oder mit DATA_DIR einen anderen Ordner wählen.`;
		case 'otherMajor':
			return `In ${problem.folder} liegen Daten von PostgreSQL ${problem.found}, dieses Schutznetz bringt PostgreSQL ${problem.brought}; bitte mit dem früheren Programmstand „schutznetz backup“ aufrufen und hier mit einem neuen DATA_DIR „schutznetz restore“.`;
		case 'notACluster':
			return `Der Ordner ${problem.folder} ist nicht leer und enthält keine Datenbank; bitte seinen Inhalt prüfen oder mit DATA_DIR einen anderen Ordner wählen.`;
		case 'didNotStart':
			return `PostgreSQL ist nicht gestartet: ${problem.lastWords} (mehr in ${problem.logFile}).`;
		default:
			return assertNever(problem);
	}
}
