/** `a`, `a en b`, `a, b en c`. */
export function inList(items: readonly string[]): string {
  return joined(items, "en");
}

/** `a`, `a of b`, `a, b of c`. */
export function oneOf(items: readonly string[]): string {
  return joined(items, "of");
}

/** `a, b en nog 3`: no more than so many are named, and the rest is counted. */
export function inShortList(items: readonly string[], most: number): string {
  const left = items.length - most;
  return left > 0 ? `${items.slice(0, most).join(", ")} en nog ${left}` : inList(items);
}

/** `1 plek`, `3 plekken`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
