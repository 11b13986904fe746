/** In characters; also the most that fits in a field. */
export const LONGEST_LETTER = 4_000;

/**
 * Every chat cuts what is too long for one message, and each counts in its own way: a sign beyond
 * ASCII takes up to six bytes, a line of its own some sixty. What is sent must be what was shown,
 * so a letter is as long as fits in all of them.
 */
const ROOM = 9_000;
const RARE_SIGN = 6;
const NEW_LINE = 60;

/** Whether a text is shown whole, wherever it is read. */
export function fits(text: string): boolean {
  if (text.length > LONGEST_LETTER) return false;
  let taken = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    taken += code === 0x0a ? NEW_LINE : code < 0x80 ? 1 : RARE_SIGN;
  }
  return taken <= ROOM;
}
