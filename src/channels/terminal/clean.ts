/**
 * Text that cannot steer a terminal or hide what it says: no escapes, no other control characters,
 * no marks that turn the direction of reading. A line break stays.
 */
export function clean(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      .replace(/[\t\u2028\u2029]/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence starts with one
      .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f]/g, "")
      .replace(/[\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
  );
}

/** As {@link clean}, in one line: for a name, a label, a number. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\n+/g, " ");
}
