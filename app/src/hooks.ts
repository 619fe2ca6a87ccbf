import type { Reroute } from '@sveltejs/kit/hooks';
import { doorOf } from './lib/doors.ts';

/** Every door has its own folder of routes: `/de` on the seeker's origin is `routes/seeker/[lang]`. */
export const reroute: Reroute = ({ url }) => `/${doorOf(url) ?? 'nowhere'}${url.pathname}`;
