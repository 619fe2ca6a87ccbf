import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { URI } from 'otpauth';
import { type RunningHouse, startHouse } from './running-house.ts';

/** An invented person of the demo, with everything that opens their account. */
export type DemoPerson = {
	readonly name: string;
	readonly password: string;
	readonly recoveryWords: readonly string[];
	readonly totpSecret: string;
	readonly otpauthUri: string;
};

/** What `npm run demo -- --json` prints. */
export type Demo = {
	readonly centre: { readonly id: string; readonly name: string };
	readonly rootFingerprint: string;
	readonly counsellors: readonly [DemoPerson, DemoPerson];
	readonly office: DemoPerson;
	readonly seeker: { readonly words: readonly string[]; readonly text: string };
};

export type DemoHouse = { readonly house: RunningHouse; readonly demo: Demo };

const root = join(import.meta.dirname, '../../..');

/** A house of its own with the invented centre in it, made by the command that people use. */
export async function startDemoHouse(env: Record<string, string> = {}): Promise<DemoHouse> {
	const house = await startHouse([], env);
	try {
		const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'demo/run.ts'), '--json'], {
			cwd: root,
			env: { ...process.env, PORT: String(house.port), DATA_DIR: house.dataDir },
		});
		return { house, demo: JSON.parse(stdout) as Demo };
	} catch (error) {
		await house.stop();
		throw error;
	}
}

/**
 * The code that the person's app shows. A code is taken once: who signs in twice within half a minute needs the
 * next one, which is taken a step early.
 */
export function oneTimeCode(person: DemoPerson, stepsAhead = 0): string {
	const uri = URI.parse(person.otpauthUri);
	if (!('period' in uri)) throw new Error(`${person.name}: the address names no period, so it is no TOTP`);
	return uri.generate({ timestamp: Date.now() + stepsAhead * uri.period * 1000 });
}
