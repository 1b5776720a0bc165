/**
 * A copy of plain data for what is kept for long. An engine may keep a string that was cut out of a text as a piece of that text,
 * and so all of it alive; the copy has strings of its own.
 */
export function detached<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data));
}
