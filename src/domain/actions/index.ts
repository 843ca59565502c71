export * from './advise';
export * from './apply';
export * from './gain';
export * from './path';
export * from './project';
