import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Lives as long as the process: a form from before a restart is sent a second time. */
const key = randomBytes(32);
const leastSeconds = 4;
const mostHours = 24;

const sign = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');

/** What a form carries to say when it was made; whoever fills forms by machine is mostly too fast. */
export function formStamp(purpose: string, now: Temporal.Instant): string {
	const seconds = Math.floor(now.epochMilliseconds / 1000);
	return `${seconds}.${sign(`${purpose} ${seconds}`)}`;
}

/** Whether a form with this stamp comes from a person: ours, neither too fast nor from long ago. */
export function readFormStamp(
	purpose: string,
	stamp: string,
	now: Temporal.Instant,
): 'good' | 'tooFast' | 'tooOld' | 'forged' {
	const [seconds = '', signature = ''] = stamp.split('.', 2);
	const due = Buffer.from(sign(`${purpose} ${seconds}`));
	const came = Buffer.from(signature);
	if (!/^\d{1,12}$/.test(seconds) || due.length !== came.length || !timingSafeEqual(due, came))
		return 'forged';
	const age = now.epochMilliseconds / 1000 - Number(seconds);
	if (age < leastSeconds) return 'tooFast';
	return age > mostHours * 3600 ? 'tooOld' : 'good';
}
