/** The text of a file, as Vite imports it: in Node and in a browser alike. */
declare module '*?raw' {
  const text: string
  export default text
}
