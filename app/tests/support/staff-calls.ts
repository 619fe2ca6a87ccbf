import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Method, and an address with something in the place of its parameters. */
export type StaffCall = readonly [method: string, path: string];

const folder = join(import.meta.dirname, '../../src/routes/staff');

/** Every call that the staff door answers below `/api`, as its routes say: one that is added is here by itself. */
export const staffCalls: readonly StaffCall[] = globSync('api/**/+server.ts', { cwd: folder })
	.sort()
	.flatMap((file) => {
		const path = file
			.replace(/^(.*)\/\+server\.ts$/, '/$1')
			.replace('[kind]', 'drafts')
			.replace(/\[\w+\]/g, '00000000-0000-4000-8000-000000000000');
		const methods = readFileSync(join(folder, file), 'utf8').matchAll(/^export const ([A-Z]+) =/gm);
		return [...methods].map(([, method = '']): StaffCall => [method, path]);
	});
