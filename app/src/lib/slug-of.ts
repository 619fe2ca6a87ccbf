import { inAscii } from '@schutznetz/kernel';

/** An organisation's name as it stands in addresses: `Büro Süd e. V.` → `buero-sued-e-v`. */
export const slugOf = (name: string): string =>
	inAscii(name)
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
