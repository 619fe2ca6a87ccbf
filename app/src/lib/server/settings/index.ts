export {
	type DatabaseSetting,
	type LogLevel,
	readSettings,
	type Settings,
	type SettingsProblem,
} from './read-settings.ts';
export { type SettingName, settingNames } from './setting-names.ts';
