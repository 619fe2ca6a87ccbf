import { assertNever } from '@schutznetz/kernel';

/** Which address: the serving role's or the owner's. */
export type AddressName = 'DATABASE_URL' | 'DATABASE_OWNER_URL';

/** Why a database cannot be used. */
export type DatabaseProblem =
	| {
			readonly kind: 'unreachable';
			readonly address: AddressName;
			readonly server: string;
			readonly reason: string;
	  }
	| { readonly kind: 'loginRefused'; readonly address: AddressName; readonly role: string }
	| {
			readonly kind: 'mayNotConnect';
			readonly address: AddressName;
			readonly role: string;
			readonly database: string;
	  }
	| { readonly kind: 'noSuchDatabase'; readonly address: AddressName; readonly database: string }
	| {
			readonly kind: 'notPostgres';
			readonly address: AddressName;
			readonly server: string;
			readonly reason: string;
	  }
	| { readonly kind: 'serverTooOld'; readonly version: string }
	| { readonly kind: 'notUtf8'; readonly encoding: string }
	| { readonly kind: 'differentDatabases' }
	| {
			readonly kind: 'roleBypassesRls';
			readonly role: string;
			readonly because: 'superuser' | 'bypassrls' | 'createrole' | 'replication' | 'owner' | 'member';
			readonly through: string;
	  }
	| { readonly kind: 'notSetUp' }
	| { readonly kind: 'beingRestored' }
	| { readonly kind: 'connectionLost'; readonly reason: string }
	| { readonly kind: 'ownerMayNotCreate'; readonly role: string }
	| { readonly kind: 'newerThanCode'; readonly unknownMigrations: readonly string[] }
	| {
			readonly kind: 'migrationFailed';
			readonly name: string;
			readonly reason: string;
			/** What had run in the same start before it, and stays. */
			readonly appliedBefore: readonly string[];
	  };

/** The problem as one German sentence for the person at the terminal; holds no password. */
export function describeDatabaseProblem(problem: DatabaseProblem): string {
	switch (problem.kind) {
		case 'unreachable':
			return `Unter ${problem.address} antwortet kein PostgreSQL (${problem.server}: ${problem.reason}); bitte Adresse prüfen und ob der Server läuft.`;
		case 'loginRefused':
			return `Der Server lehnt die Rolle „${problem.role}“ aus ${problem.address} ab; bitte Namen und Passwort prüfen.`;
		case 'mayNotConnect':
			return `Die Rolle „${problem.role}“ aus ${problem.address} darf sich nicht mit der Datenbank „${problem.database}“ verbinden; bitte GRANT CONNECT erteilen.`;
		case 'noSuchDatabase':
			return `Die Datenbank „${problem.database}“ aus ${problem.address} gibt es auf diesem Server nicht.`;
		case 'notPostgres':
			return `Unter ${problem.address} (${problem.server}) kam keine brauchbare Antwort: ${problem.reason}.`;
		case 'serverTooOld':
			return `Der Server ist PostgreSQL ${problem.version}, nötig ist 15 oder neuer.`;
		case 'notUtf8':
			return `Die Datenbank ist mit ${problem.encoding} angelegt, nötig ist UTF8.`;
		case 'differentDatabases':
			return 'DATABASE_URL und DATABASE_OWNER_URL führen zu zwei verschiedenen Datenbanken; nötig ist dieselbe mit zwei Rollen.';
		case 'roleBypassesRls':
			return `Die Rolle „${problem.role}“ aus DATABASE_URL könnte die Trennung der Organisationen umgehen, denn sie ${reasons[problem.because](problem.through)}; bitte eine Rolle mit NOSUPERUSER NOBYPASSRLS NOCREATEROLE angeben, der nichts gehört.`;
		case 'notSetUp':
			return 'Die Datenbank ist noch leer; „schutznetz start“ richtet sie ein.';
		case 'beingRestored':
			return 'In diese Datenbank wird gerade eine Sicherung eingespielt; bitte danach noch einmal starten.';
		case 'connectionLost':
			return `Die Verbindung zur Datenbank ist abgerissen (${problem.reason}); bitte prüfen, ob PostgreSQL läuft, und es noch einmal versuchen.`;
		case 'ownerMayNotCreate':
			return `Die Rolle „${problem.role}“ aus DATABASE_OWNER_URL darf in der Datenbank nichts anlegen; bitte GRANT CREATE ON DATABASE oder ihr die Datenbank übereignen.`;
		case 'newerThanCode':
			return `Die Datenbank ist neuer als dieser Programmstand, sie kennt ${problem.unknownMigrations.join(', ')}; bitte das neuere Schutznetz starten.`;
		case 'migrationFailed':
			return `Die Änderung ${problem.name} an der Datenbank ist gescheitert und ganz zurückgenommen: ${problem.reason}; ${problem.appliedBefore.length > 0 ? `eingespielt bleiben ${problem.appliedBefore.join(', ')}` : 'die Datenbank ist, wie sie war'}.`;
		default:
			return assertNever(problem);
	}
}

const reasons = {
	superuser: (): string => 'ist Superuser',
	bypassrls: (): string => 'hat BYPASSRLS',
	createrole: (): string => 'hat CREATEROLE',
	replication: (): string => 'hat REPLICATION',
	owner: (): string => 'besitzt die Datenbank, das Schema oder Tabellen selbst',
	member: (through: string): string => `ist Mitglied der Rolle „${through}“`,
} as const;
