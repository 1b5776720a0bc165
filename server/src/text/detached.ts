/**
 * A copy of strings, or of plain data that holds some, for what is kept for long: an engine may keep a string that was
 * cut out of a text as a piece of that text, and so all of it alive.
 */
export function detached<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data));
}
