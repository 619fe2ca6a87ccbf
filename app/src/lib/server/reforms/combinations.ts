import { type Reform, seededRandom } from '@schutznetz/rights';

/** A setting for each assumption. */
export type Combination = Readonly<Record<string, string>>;

/** How many combinations of settings are calculated at most. */
export const MOST_COMBINATIONS = 48;

/**
 * Every combination of the settings that are left open, the first ones first. Where there are too many: the usual
 * one, each single deviation from it, and then combinations drawn by lot, always the same ones.
 *
 * @param fixed - assumptions that have one setting only
 */
export function combinationsOf(
	reforms: readonly Reform[],
	fixed: Combination,
): Readonly<{ total: number; chosen: readonly Combination[] }> {
	const open = reforms
		.flatMap(({ assumptions }) => Object.entries(assumptions))
		.map(([name, { settings, default: preset }]) => {
			const only = fixed[name];
			const others = Object.keys(settings).filter((setting) => setting !== preset);
			return { name, settings: only === undefined ? [preset, ...others] : [only] };
		});
	const total = open.reduce((product, { settings }) => product * settings.length, 1);
	const usual = Object.fromEntries(open.map(({ name, settings: [first = ''] }) => [name, first]));
	if (total <= MOST_COMBINATIONS) {
		const all = open.reduce<readonly Combination[]>(
			(combinations, { name, settings }) =>
				settings.flatMap((setting) => combinations.map((one) => ({ ...one, [name]: setting }))),
			[{}],
		);
		return { total, chosen: all };
	}
	const chosen = new Map<string, Combination>();
	const take = (combination: Combination) => {
		if (chosen.size < MOST_COMBINATIONS) chosen.set(JSON.stringify(combination), combination);
	};
	take(usual);
	for (const { name, settings } of open)
		for (const setting of settings.slice(1)) take({ ...usual, [name]: setting });
	const random = seededRandom(1);
	while (chosen.size < MOST_COMBINATIONS)
		take(
			Object.fromEntries(
				open.map(({ name, settings }) => [name, settings[Math.floor(random() * settings.length)] ?? '']),
			),
		);
	return { total, chosen: [...chosen.values()] };
}
