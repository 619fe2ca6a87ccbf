import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail-settings.ts';

/** A mail of plain text. */
export interface Mail {
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
}

/** Sends one mail, or throws. */
export type Deliver = (mail: Mail) => Promise<void>;

const secondsOfPatience = 20;

/** The way out that the settings name. A mail in the folder is whole or not there. */
export function deliverBy(settings: MailSettings): Deliver {
	if (settings.kind === 'smtp') {
		const patience = secondsOfPatience * 1000;
		const transport = createTransport({
			url: settings.url,
			connectionTimeout: patience,
			greetingTimeout: patience,
			socketTimeout: patience,
		});
		return async (mail) => {
			await transport.sendMail(messageOf(mail, settings.from));
		};
	}
	const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
	return async (mail) => {
		const { message } = await composer.sendMail(messageOf(mail, settings.from));
		await mkdir(settings.folder, { recursive: true, mode: 0o700 });
		const path = join(settings.folder, `${mail.id}.eml`);
		if (!Buffer.isBuffer(message)) throw new Error('a composed mail is due as a buffer');
		await writeFile(`${path}.part`, message, { mode: 0o600 });
		await rename(`${path}.part`, path);
	};
}

// Nothing is fetched for a mail: neither files nor addresses.
const messageOf = (mail: Mail, from: string) => ({
	from,
	to: { name: '', address: mail.to },
	subject: mail.subject,
	text: mail.text,
	messageId: `<${mail.id}@${from.split('@').at(-1) ?? 'localhost'}>`,
	disableFileAccess: true,
	disableUrlAccess: true,
});
