import { defaultDataFolder } from '../../app/src/lib/server/postgres/index.ts';
import { readSettings, type Settings } from '../../app/src/lib/server/settings/index.ts';
import { complain } from './complain.ts';
import { repositoryFolder } from './repository-folder.ts';

/** The settings of this process; `undefined` after every mistake was said. */
export function settingsOrComplain(): Settings | undefined {
	const settings = readSettings(process.env, repositoryFolder);
	if (settings.ok) {
		const isChosen = Boolean(process.env.DATA_DIR?.trim()) || settings.value.database.kind === 'external';
		return isChosen ? settings.value : { ...settings.value, dataFolder: defaultDataFolder(repositoryFolder) };
	}
	for (const { sentence } of settings.error) complain(sentence);
	return undefined;
}
