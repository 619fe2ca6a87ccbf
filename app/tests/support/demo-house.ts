import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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
	/** Where somebody works alone. */
	readonly otherCentre: {
		readonly id: string;
		readonly name: string;
		readonly counsellors: readonly [DemoPerson];
	};
	readonly office: DemoPerson;
	/** Everybody of the plan monitor, the office's two accounts first. */
	readonly members: readonly (DemoPerson & { readonly role: string; readonly organisation: string })[];
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

/** The last step of each app whose code was given out. */
const lastSteps = new Map<string, number>();

/**
 * A code that the person's app shows and that was not given out before: the house takes each once. Who signs in
 * twice within half a minute gets the next one, which is taken a step early; who comes a third time waits for it.
 */
export async function oneTimeCode({
	name,
	otpauthUri,
}: Pick<DemoPerson, 'name' | 'otpauthUri'>): Promise<string> {
	const uri = URI.parse(otpauthUri);
	if (!('period' in uri)) throw new Error(`${name}: the address names no period, so it is no TOTP`);
	const stepMs = uri.period * 1000;
	const step = Math.max(Math.floor(Date.now() / stepMs), (lastSteps.get(otpauthUri) ?? 0) + 1);
	lastSteps.set(otpauthUri, step);
	await setTimeout(Math.max(0, (step - 1) * stepMs - Date.now()));
	return uri.generate({ timestamp: step * stepMs });
}
