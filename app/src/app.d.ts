import type { Door } from './lib/doors.ts';
import type { Locale } from './lib/paraglide/runtime.js';

declare global {
	namespace App {
		interface Locals {
			door: Door;
			locale: Locale;
		}
		interface Error {
			message: string;
			errorId?: string;
		}
	}
}
