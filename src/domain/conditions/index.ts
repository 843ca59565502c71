export * from './compile';
export * from './missing';
export * from './truth';
