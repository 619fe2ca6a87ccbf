import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The chapters stand on the first page; somebody who cuts an address short gets there. */
export const GET: RequestHandler = () => redirect(308, '/de/monitor#forderungen');
