/**
 * An invented plan for tests, demo and benchmarks: plain data in the shape of the monitor's records. Everything in
 * it says that it is invented, and nothing of it counts to the figures of a real plan.
 */
export { inventedBodies } from './invented-bodies.ts';
export { inventedFirstEdition } from './invented-first-edition.ts';
export { type InventedMeasureFacts, inventedMeasure, inventedMeasures } from './invented-measures.ts';
export { inventedPlan } from './invented-plan.ts';
export type { InventedRecord } from './invented-record.ts';
