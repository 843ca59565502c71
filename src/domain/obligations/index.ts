export * from './deadlines';
export * from './judge';
