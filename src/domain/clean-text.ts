/** Line ends and tabs: they part words, so they become a space. */
const gaps = /\s+/gu;

/** Control, zero-width, direction and half characters: unseen, and used to make text lie. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** More marks on one letter than any written language has. */
const piledMarks = /\p{M}{4}/u;

/**
 * A text as it is kept: composed (NFC), without what cannot be seen, single spaces, none around it.
 * Letters stay as they are: `'s-Gravenhage`, `IJ`, `ü`. Nothing is escaped: that is for who renders.
 */
export function cleanText(text: string): string {
  const single = text.normalize("NFC").replace(gaps, " ").replace(unseen, "");
  return single.replace(gaps, " ").trim().normalize("NFC");
}

/** Whether marks are piled up so high that a name runs through the lines around it. */
export function hasPiledMarks(text: string): boolean {
  return piledMarks.test(text);
}

/** Unseen, but for line ends and what joins letters and pictures into one. */
const unseenInLines = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * A text of several lines as it is kept: as {@link cleanText}, with its lines. At most one empty line
 * between them, and no more marks on a letter than three.
 */
export function cleanLines(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\S\n]/gu, " ")
    .replace(unseenInLines, "")
    .replace(/ +/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/(\p{M}{3})\p{M}+/gu, "$1")
    .trim();
}
