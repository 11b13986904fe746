/** `a`, `a en b`, `a, b en c`. */
export function inList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} en ${last}`;
}

/** `1 plek`, `3 plekken`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
