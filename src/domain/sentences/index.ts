export * from './fill';
export * from './headline';
export * from './locks';
