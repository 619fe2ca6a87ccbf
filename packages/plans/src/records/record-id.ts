import { inAscii } from '@schutznetz/kernel';
import type { RecordKind } from './record-bodies.ts';

/**
 * The id that a new record gets: what names itself by plan, edition, field and number keeps that; anything else gets
 * its kind and something random.
 *
 * @param random - a few random letters and digits
 */
export function recordIdFor(
	kind: RecordKind,
	body: Readonly<Record<string, unknown>>,
	random: string,
): string {
	const textOf = (key: string): string => String(body[key] ?? '');
	switch (kind) {
		case 'plan':
		case 'demand':
		case 'recommendation':
			return textOf('id');
		case 'edition':
			return `${textOf('plan')}-${textOf('on')}`;
		case 'field':
			return `${textOf('plan')}-${textOf('position')}`;
		case 'goal':
			return `${textOf('field')}-z${textOf('position')}`;
		case 'measure': {
			const field = textOf('field') || `${textOf('plan')}-0`;
			return `${field}-${idPart(textOf('number'))}`;
		}
		case 'body':
			return idPart(textOf('short')) || `body-${random}`;
		case 'landCell':
			return `land-${textOf('land').toLowerCase()}-${textOf('topic').toLowerCase()}`;
		default:
			return `${kind.toLowerCase()}-${random}`;
	}
}

/** A text as a part of an id: small ASCII letters, digits and hyphens. */
const idPart = (text: string): string => inAscii(text).replace(/^-|-$/g, '');
