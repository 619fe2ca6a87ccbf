import type { Door, Origins } from '../../doors.ts';

const names = { public: 'ORIGIN_PUBLIC', seeker: 'ORIGIN_SEEKER', staff: 'ORIGIN_STAFF' } as const;

/** The addresses of the doors from the environment; `schutznetz start` has checked and set all three. */
export function originsFrom(env: Readonly<Record<string, string | undefined>>): Origins {
	const read = (door: Door): string => {
		const origin = env[names[door]];
		if (origin === undefined)
			throw new Error(`${names[door]} is not set; pages are started by schutznetz start`);
		return origin;
	};
	return { public: read('public'), seeker: read('seeker'), staff: read('staff') };
}
