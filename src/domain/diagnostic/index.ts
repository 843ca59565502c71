export * from './answer';
export * from './fragment';
export * from './record';
export * from './stamp';
