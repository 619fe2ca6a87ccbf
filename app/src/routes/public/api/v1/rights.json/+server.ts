export { GET, OPTIONS } from '../rights/+server.ts';
