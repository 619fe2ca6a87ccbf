import { describeReadProblem, readDemands } from '@schutznetz/plans/readers';
import { complain } from '../complain.ts';
import { readImportFile } from './import-file.ts';

/** Prints the bulleted demands of a file with their chapters; needs no database. Returns the exit code. */
export async function importDemands(path: string, isJson: boolean): Promise<number> {
	const file = await readImportFile(path);
	if (!file) return 1;
	const { demands, problems } = readDemands(file.document);
	if (isJson) {
		const found = demands.map(({ text, chapter, page }) => ({ text, chapter, page }));
		const said = problems.map((problem) => ({ ...problem, sentence: describeReadProblem(problem) }));
		process.stdout.write(`${JSON.stringify({ demands: found, problems: said }, null, '\t')}\n`);
	} else {
		for (const [index, { text, chapter }] of demands.entries()) {
			if (chapter !== (demands[index - 1]?.chapter ?? null))
				process.stdout.write(`\n${chapter ?? 'Ohne Kapitel'}\n`);
			process.stdout.write(`- ${text}\n`);
		}
		process.stdout.write(`\n${demands.length} Forderungen.\n`);
		for (const problem of problems) complain(describeReadProblem(problem));
	}
	return demands.length > 0 ? 0 : 1;
}
