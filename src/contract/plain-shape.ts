/** The few shapes that stored JSON is held against. Light: the values were parsed at the edge. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** A record of a collection: an object with an id. */
export function isRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id } = value;
  return isText(id);
}

/** A moment that a clock could have given. */
export function isMoment(value: unknown): boolean {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

const unfinished: readonly unknown[] = ["waiting", "sending"];
const finished: readonly unknown[] = ["delivered", "dead"];

/** A row of the outbox, of which it can be told whether it is finished and when. */
export function isOutboxRow(value: unknown): boolean {
  if (!isObject(value) || !isRecord(value)) return false;
  const { status } = value;
  if (!isObject(status)) return false;
  const { kind, at } = status;
  return unfinished.includes(kind) || (finished.includes(kind) && isMoment(at));
}

/** What a network says of itself: at least a name and a zone. */
export function isDescription(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, zone } = value;
  return isText(name) && isText(zone);
}

/** Stored text that is not what we write, and why; the reason holds nothing of the content. */
export type Unreadable = { readonly kind: "unreadable"; readonly why: string };
