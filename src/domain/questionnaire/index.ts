export * from './normalise';
export * from './plan';
export * from './progress';
export * from './read-answers';
export * from './sheet';
