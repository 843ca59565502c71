export * from './lenses';
export * from './overall';
export * from './points';
export * from './results';
export * from './theme';
