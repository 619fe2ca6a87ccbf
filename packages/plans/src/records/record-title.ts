import type { RecordKind } from './record-bodies.ts';

/** What a record is called in a list: its own title, or what it joins. */
export function recordTitle(kind: RecordKind, id: string, body: object | null): string {
	if (body === null) return id;
	const of = body as Readonly<Record<string, unknown>>;
	const textOf = (key: string): string => {
		const value = of[key];
		return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	};
	const endOf = (key: string): string => (of[key] as { readonly id?: string } | null)?.id ?? '–';
	switch (kind) {
		case 'measure':
			return `${textOf('number')} ${textOf('title')}`;
		case 'field':
			return [textOf('roman'), textOf('name')].filter((part) => part !== '').join('. ');
		case 'link':
			return `${endOf('from')} → ${endOf('to')}`;
		case 'observation':
			return `${textOf('indicator')}, ${textOf('on')}`;
		case 'priority':
			return `${textOf('body')} → ${textOf('measure')}`;
		case 'verdict':
			return textOf('statement');
		case 'demandWording':
			return `${textOf('demand')}, ${textOf('on')}`;
		case 'landCell':
			return `${textOf('land')}, ${textOf('topic')}`;
		case 'variant':
			return `${textOf('title')} (${textOf('language')})`;
		case 'plan':
		case 'body':
			return textOf('short');
		case 'demand':
		case 'recommendation':
			return `${id} ${textOf('title')}`;
		default:
			return textOf('title') || textOf('name') || id;
	}
}
