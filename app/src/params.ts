import { defineParams } from '@sveltejs/kit/params';
import { isLocale, type Locale } from './lib/paraglide/runtime.js';

export const params = defineParams({
	lang: (param): Locale | undefined => (isLocale(param) ? param : undefined),
});
