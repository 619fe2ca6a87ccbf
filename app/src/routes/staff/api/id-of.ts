import { isUuid } from '@schutznetz/kernel';
import type { RequestEvent } from '@sveltejs/kit';
import { MalformedField } from './fields.ts';

/** The id in a path. */
export function idOf({ params }: RequestEvent): string {
	const { id = '' } = params as Partial<Record<string, string>>;
	if (!isUuid(id)) throw new MalformedField('id');
	return id;
}
