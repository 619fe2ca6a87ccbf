import { effectResponse } from '../../effect-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => effectResponse(null, event);
