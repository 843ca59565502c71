export * from './fit';
export * from './rank';
export type { TrainingReason } from './reasons';
