export * from './advise';
export * from './apply';
export * from './path';
export * from './plan';
export * from './project';
export * from './proposals';
