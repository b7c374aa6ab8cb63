// The tables of opencc-js come without types: pairs `from to` with a bar between them.
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
