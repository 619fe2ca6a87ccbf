import { execFile } from 'node:child_process';

let asked: Promise<boolean> | undefined;

/** Whether `ocrmypdf`, which gives a scan its text, is installed beside us; asked once. */
export function hasOcr(): Promise<boolean> {
	asked ??= new Promise((done) => void execFile('ocrmypdf', ['--version'], (error) => done(error === null)));
	return asked;
}
