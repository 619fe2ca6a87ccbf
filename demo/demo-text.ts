import type { Demo, MemberCredentials } from './make-demo.ts';
import type { Credentials } from './make-person.ts';

/** The demo for the person at the terminal. */
export function demoText(demo: Demo, origins: { readonly seeker: string; readonly staff: string }): string {
	return `Demo, erfunden: ${demo.centre.name}
Menschen, Stelle und Nachricht gibt es nicht. Diese Angaben stehen nur hier und werden nirgends gespeichert.

Anmelden: ${origins.staff}/de/anmelden
${demo.counsellors.map((person) => account(person, 'berät')).join('\n')}
${demo.otherCentre.counsellors.map((person) => account(person, 'berät allein in Ulmenried')).join('\n')}
${account(demo.office, 'Geschäftsstelle, hält den Wurzelschlüssel')}

Werkstatt des Plan-Monitors: ${origins.staff}/de/werkstatt
Dieselbe Anmeldung; Wiederherstellungswörter gibt -- --json aus.
${demo.members.map(member).join('\n')}

Fingerabdruck des Wurzelschlüssels
  ${demo.rootFingerprint}

Eine erfundene Nachricht liegt im Eingang. Ihr Postfach öffnen diese acht Wörter:
  ${origins.seeker}/de/4
  ${numbered(demo.seeker.words)}
`;
}

const account = (person: Credentials, role: string): string => `
  ${person.name} (${role}; Demo, erfunden)
    Passwort               ${person.password}
    zweiter Faktor (TOTP)  ${person.totpSecret}
                           ${person.otpauthUri}
    Wiederherstellung      ${numbered(person.recoveryWords)}`;

const roles: Readonly<Record<MemberCredentials['role'], string>> = {
	office: 'Geschäftsstelle',
	rapporteur: 'Berichterstattung',
	ministry: 'Ministerium',
	land: 'Land',
	civil: 'Zivilgesellschaft',
	centre: 'Beratungsstelle',
	network: 'Netzwerk',
};

const member = (person: MemberCredentials): string => `
  ${person.name} (${roles[person.role]}: ${person.organisation}; erfunden)
    Passwort               ${person.password}
    zweiter Faktor (TOTP)  ${person.totpSecret}`;

const numbered = (words: readonly string[]): string =>
	words.map((word, index) => `${index + 1} ${word}`).join('  ');
