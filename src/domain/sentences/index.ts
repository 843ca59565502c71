export * from './fill';
export * from './headline';
