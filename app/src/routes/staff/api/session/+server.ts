import { answer, endpoint } from '../endpoint.ts';

export const GET = endpoint(async ({ session }) =>
	answer(200, session ? { state: session.state, name: session.name } : { state: 'none' }),
);
