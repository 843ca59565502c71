declare module 'virtual:cadran/communes' {
  /** Where the packed list is, to be fetched and given to `decodeCommunes`. */
  const url: string;
  export default url;
}
