import type { Place } from "./finding.ts";

/**
 * Finds on which line, from 1, a place of a JSON text stands; of a place that is not there the line
 * of the nearest place around it. The text must be JSON. Reads it once.
 */
export function linesOf(text: string): (place: Place) => number {
  const lines = new Map<string, number>();
  let line = 1;
  let read = 0;
  for (const { place, offset } of placesIn(text)) {
    line += text.slice(read, offset).split("\n").length - 1;
    read = offset;
    if (!lines.has(keyOf(place))) lines.set(keyOf(place), line);
  }
  return (place) => {
    const around = place.map((_, index) => lines.get(keyOf(place.slice(0, index + 1))));
    return around.findLast((known) => known !== undefined) ?? 1;
  };
}

const keyOf = (place: Place): string => JSON.stringify(place);

const token = /"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s"[\]{},:]+/g;

/** A list or an object that is open; of an object in which a name is awaited there is no key. */
type Level = { readonly isList: boolean; index: number; key?: string | undefined };

type Begun = { readonly place: Place; readonly offset: number };

/** Every place in the order of the text, with where it begins: a key at its name, an item at itself. */
function* placesIn(text: string): Iterable<Begun> {
  const levels: Level[] = [];
  for (const { 0: found, index: offset } of text.matchAll(token)) {
    const level = levels.at(-1);
    if (level && begins(level, found)) {
      yield {
        place: levels.map(({ isList, index, key }) => (isList ? index : (key ?? ""))),
        offset,
      };
    }
    step(levels, found);
  }
}

/** Whether a new place begins here; the name of a key is kept. */
function begins(level: Level, found: string): boolean {
  if (level.isList) return !/^[\],]$/.test(found);
  if (level.key !== undefined || !found.startsWith('"')) return false;
  level.key = String(JSON.parse(found));
  return true;
}

function step(levels: Level[], found: string): void {
  const level = levels.at(-1);
  if (found === "{" || found === "[") levels.push({ isList: found === "[", index: 0 });
  if (found === "}" || found === "]") levels.pop();
  if (found === "," && level) {
    level.index++;
    level.key = undefined;
  }
}
