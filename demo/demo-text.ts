import type { Demo } from './make-demo.ts';
import type { Credentials } from './make-person.ts';

/** The demo for the person at the terminal. */
export function demoText(demo: Demo, origins: { readonly seeker: string; readonly staff: string }): string {
	return `Demo, erfunden: ${demo.centre.name}
Menschen, Stelle und Nachricht gibt es nicht. Diese Angaben stehen nur hier und werden nirgends gespeichert.

Anmelden: ${origins.staff}/de/anmelden
${demo.counsellors.map((person) => account(person, 'berät')).join('\n')}
${account(demo.office, 'Geschäftsstelle, hält den Wurzelschlüssel')}

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

const numbered = (words: readonly string[]): string =>
	words.map((word, index) => `${index + 1} ${word}`).join('  ');
