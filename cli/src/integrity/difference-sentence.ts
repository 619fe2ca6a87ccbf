import { assertNever } from '@schutznetz/kernel';
import type { Difference } from './check-answers.ts';

/** Says one difference, with where it is. */
export function differenceSentence(difference: Difference): string {
	const { path } = difference;
	switch (difference.kind) {
		case 'file-missing':
			return `${path}: Die Datei fehlt (Status ${difference.status}).`;
		case 'file-changed':
			return `${path}: Die Datei ist eine andere (SHA-256 ${difference.came} statt ${difference.due}).`;
		case 'page-changed':
			return `${path}: Die Seite ist nicht die der Ausgabe.`;
		case 'page-missing':
			return `${path}: Die Seite fehlt (Status ${difference.status}).`;
		case 'leads-away':
			return `${path}: Die Seite leitet auf eine fremde Adresse weiter (${difference.target}).`;
		case 'inline-script':
			return `${path}: In der Seite steht ein Skript, das nicht dazugehört: ${excerpt(difference.text)}`;
		case 'event-handler':
			return `${path}: Ein <${difference.element}> trägt ein Skript im Attribut ${difference.name}.`;
		case 'script-address':
			return `${path}: Ein <${difference.element}> hat ein Skript als Adresse: ${excerpt(difference.target)}`;
		case 'unknown-file':
			return `${path}: <${difference.element}> lädt, was nicht zur Ausgabe gehört: ${difference.target}`;
		case 'foreign-content':
			return `${path}: Die Seite enthält <${difference.element}>, das in der Ausgabe nicht vorkommt.`;
		case 'policy':
			return `${path}: Content-Security-Policy, ${difference.directive}: ${said(difference.came)} statt ${said(difference.due)}.`;
		case 'header':
			return `${path}: Kopfzeile ${difference.name}: ${said(difference.came)} statt ${said(difference.due)}.`;
		default:
			return assertNever(difference);
	}
}

const said = (value: string | null): string => (value === null ? 'nichts' : `„${value}“`);
const excerpt = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 120);
