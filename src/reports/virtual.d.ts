declare module 'virtual:cadran/fonts' {
  /** Where the TrueType files of the PDF are, to be fetched. */
  export const regular: string;
  export const bold: string;
}
declare module 'virtual:cadran/fonts.css';
