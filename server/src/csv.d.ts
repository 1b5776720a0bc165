/** A table of server/data: gives its lines, the first with the names of the columns (made by scripts/tables.mjs). */
declare module '*.csv' {
  const lines: () => readonly (readonly string[])[];
  export default lines;
}

/** The sources of the tables with their titles, as the tables are given. */
declare module '*/SOURCES.md' {
  const lines: () => readonly (readonly string[])[];
  export default lines;
}

/** A text of server/data, as it stands there. */
declare module '*.txt' {
  const text: string;
  export default text;
}
