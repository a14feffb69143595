export * from './articles';
export * from './categories';
export * from './media';
export * from './sessions';
export * from './site';
export * from './users';
export * from './views';
