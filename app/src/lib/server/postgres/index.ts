export { defaultDataFolder } from './default-data-folder.ts';
export type { EngineFiles } from './engine-files.ts';
export { describeEngineProblem, type EngineProblem } from './engine-problem.ts';
export { type FolderLock, takeFolderLock } from './folder-lock.ts';
export { sharedAccountWarning } from './run-as.ts';
export {
	attachEmbedded,
	type EmbeddedAddresses,
	type EmbeddedPostgres,
	type StartOptions,
	startEmbedded,
} from './start-embedded.ts';
