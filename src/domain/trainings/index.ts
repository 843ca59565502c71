export * from './fit';
export * from './rank';
