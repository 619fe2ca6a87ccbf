import { effectResponse } from '../../effect-response.ts';
import { reformOf } from '../../reform-of.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => effectResponse(reformOf(event.params.id), event);
