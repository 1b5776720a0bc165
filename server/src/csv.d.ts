/** The build gives a table of server/data as the text of its file. */
declare module '*.csv' {
  const text: string;
  export default text;
}
