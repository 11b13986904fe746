/** Longer is read no further. */
const LONGEST_TEXT = 2_000;
/** So many parts at most, so that looking at each stays cheap; more are joined with their neighbours. */
const PARTS_AT_MOST = 4;
/** One word by itself says too little: the "hij" of "hij en zijn zus". */
const WORDS_AT_LEAST = 2;

/** Where one thing ends and the next begins: a mark (not the point in 2.50), or a joining word. */
const joints = /(?:[.,;:!?](?!\d)|\n|\s(?:en|maar|ook|daarnaast|bovendien)(?=\s))+/giu;

/**
 * The parts of a text that may each be about something else, at most four; none when it is all one.
 * "Geen gas, en de jongste heeft geen jas" gives two.
 */
export function clausesOf(text: string): readonly string[] {
  const parts = text
    .slice(0, LONGEST_TEXT)
    .split(joints)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length >= WORDS_AT_LEAST);
  if (parts.length < 2) return [];
  const size = Math.ceil(parts.length / PARTS_AT_MOST);
  return parts.flatMap((_, at) => (at % size === 0 ? [parts.slice(at, at + size).join(", ")] : []));
}
