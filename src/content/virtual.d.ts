declare module 'virtual:cadran/catalogue' {
  const catalogue: import('./schema').Catalogue;
  export default catalogue;
}
