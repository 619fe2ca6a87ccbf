import { join } from 'node:path';

/** The folder of the whole project, where a relative DATA_DIR starts. */
export const repositoryFolder = join(import.meta.dirname, '../..');

/** The folder of the web application. */
export const appFolder = join(repositoryFolder, 'app');
