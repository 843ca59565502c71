export * from './lenses';
export { TOP_LEVEL } from './levels';
export * from './overall';
export * from './points';
export * from './results';
export * from './theme';
