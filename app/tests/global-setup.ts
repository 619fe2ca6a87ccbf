import type { TestProject } from 'vitest/node';
import type { Origins } from '../src/lib/doors.ts';
import { startHouse } from './support/running-house.ts';

/** One running house for all browser tests, started by the same command that people use. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const house = await startHouse();
	project.provide('origins', house.origins);
	project.provide('logPath', house.logPath);
	return async () => {
		await house.stop();
	};
}

declare module 'vitest' {
	interface ProvidedContext {
		origins: Origins;
		logPath: string;
	}
}
