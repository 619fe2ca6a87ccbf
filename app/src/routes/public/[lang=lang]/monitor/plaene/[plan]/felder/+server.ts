import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The fields stand on the plan's page; somebody who cuts an address short gets there. */
export const GET: RequestHandler = ({ params }) => redirect(308, `/de/monitor/plaene/${params.plan}#felder`);
