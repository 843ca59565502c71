export * from './compile';
export * from './truth';
