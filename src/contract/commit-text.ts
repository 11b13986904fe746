import { z } from "zod";
import type { Change } from "../domain/change.ts";
import { partNames } from "../domain/network.ts";
import type { Instant } from "../domain/time.ts";
import { type Migration, migrations, stepsFrom } from "./migration.ts";
import {
  isDescription,
  isMoment,
  isObject,
  isOutboxRow,
  isRecord,
  isText,
  type Unreadable,
} from "./plain-shape.ts";
import { whatIsWrong } from "./snapshot.ts";
import type { Commit, OpenDialog, OutboxRow } from "./stored.ts";

const text = z.custom<string>(isText);
const part = z.enum(partNames);

/** What `apply` leans on in each kind of change; the compiler tells when a kind is forgotten. */
const changeShapes = {
  recorded: z.looseObject({ part, value: z.custom(isRecord) }),
  removed: z.looseObject({ part, id: text }),
  stated: z.looseObject({ was: z.custom(isObject) }),
  described: z.looseObject({ description: z.custom(isDescription) }),
  "emergency-lines-set": z.looseObject({ lines: z.array(z.custom(isObject)) }),
  "seat-taken": z.looseObject({ seat: text, person: text, from: text }),
  "seat-left": z.looseObject({ seat: text, until: text }),
  "seat-confirmed": z.looseObject({ seat: text }),
  "seat-doubted": z.looseObject({ seat: text }),
  "organisation-confirmed": z.looseObject({ organisation: text }),
  "round-stepped": z.looseObject({ person: text, step: text, why: text, seats: z.array(text) }),
  "written-to": z.looseObject({ person: text }),
  unreached: z.looseObject({ person: text }),
  "asking-paused": z.looseObject({ person: text, until: text }),
  "updates-chosen": z.looseObject({ person: text, every: text }),
  "evenings-set": z.looseObject({ person: text, evenings: z.boolean() }),
  "channel-preferred": z.looseObject({ person: text, channel: text }),
  "network-left": z.looseObject({ person: text }),
  "erasure-asked": z.looseObject({ person: text }),
  "network-returned": z.looseObject({ person: text }),
  "hand-over-opened": z.looseObject({ seat: text, why: text }),
  "hand-over-stepped": z.looseObject({ seat: text, step: text }),
  "successor-named": z.looseObject({ seat: text, person: text, needsYes: z.boolean() }),
  "successor-approved": z.looseObject({ seat: text }),
  "successor-reminded": z.looseObject({ seat: text }),
  "successor-declined": z.looseObject({ seat: text }),
  "successor-accepted": z.looseObject({ seat: text, person: text, from: text }),
  "hand-over-withdrawn": z.looseObject({ seat: text }),
  "meeting-planned": z.looseObject({ meeting: z.custom(isRecord) }),
  "meeting-changed": z.looseObject({ meeting: text, news: z.custom(isObject) }),
  "meeting-cancelled": z.looseObject({ meeting: text }),
  "meeting-told": z.looseObject({ meeting: text, told: z.array(z.custom(isObject)) }),
  "meeting-mailed": z.looseObject({ meeting: text, person: text, as: text }),
  "meeting-answered": z.looseObject({ meeting: text, person: text, as: text }),
  "item-added": z.looseObject({ meeting: text, item: z.custom(isRecord) }),
  "template-set": z.looseObject({ meeting: text, template: text.nullable() }),
  "item-dropped": z.looseObject({ meeting: text, item: text }),
  "attendance-set": z.looseObject({
    meeting: text,
    present: z.array(text),
    guests: z.array(text),
  }),
  "minutes-written": z.looseObject({ meeting: text, line: z.custom(isRecord) }),
  "minutes-struck": z.looseObject({ meeting: text, line: text }),
  "minutes-sent": z.looseObject({ meeting: text }),
  "minutes-approved": z.looseObject({ meeting: text, in: text }),
  "series-set": z.looseObject({ series: z.custom(isRecord) }),
  "poll-opened": z.looseObject({ poll: z.custom(isRecord) }),
  "poll-told": z.looseObject({ poll: text, people: z.array(text) }),
  "poll-voted": z.looseObject({
    poll: text,
    person: text,
    seats: z.array(text),
    answers: z.array(text),
  }),
  "poll-closed": z.looseObject({ poll: text }),
  "poll-settled": z.looseObject({ poll: text, meeting: text }),
  "poll-withdrawn": z.looseObject({ poll: text }),
  "poll-untold": z.looseObject({ poll: text, people: z.array(text) }),
  "poll-end-told": z.looseObject({ poll: text, people: z.array(text) }),
  "action-agreed": z.looseObject({ action: z.custom(isRecord) }),
  "action-done": z.looseObject({ action: text }),
  "action-dropped": z.looseObject({ action: text }),
  "action-postponed": z.looseObject({ action: text, dueOn: text }),
  "action-passed": z.looseObject({ action: text, owner: text }),
  "feed-renewed": z.looseObject({ seat: text, person: text }),
  "webber-nominated": z.looseObject({ nomination: z.custom(isRecord) }),
  "nomination-seconded": z.looseObject({ nomination: text, person: text }),
  "nomination-settled": z.looseObject({ nomination: text, as: text }),
  "expectation-set": z.looseObject({ expectation: z.custom(isRecord) }),
  "acquaintance-wished": z.looseObject({ person: text, wants: z.boolean() }),
  introduced: z.looseObject({ people: z.tuple([text, text]) }),
  acquainted: z.looseObject({ people: z.tuple([text, text]), on: text }),
  occurred: z.looseObject({ occurrence: text }),
  "digest-counted": z.looseObject({ week: text, counts: z.custom(isObject) }),
  "account-seen": z.looseObject({ account: z.custom(isRecord) }),
  "network-chosen": z.looseObject({ account: text, channel: text }),
  "account-linked": z.looseObject({ account: text, channel: text, person: text }),
  "account-unlinked": z.looseObject({ account: text }),
  "link-asked": z.looseObject({ account: text, channel: text, person: text, code: text }),
  "link-refused": z.looseObject({ account: text }),
  "wrote-coordinator": z.looseObject({ account: text, channel: text }),
  "shown-in-groups-set": z.looseObject({ person: text, shown: z.boolean() }),
  welcomed: z.looseObject({ conversation: text }),
  "delivery-recorded": z.looseObject({ account: text, result: text }),
} satisfies Record<Change["kind"], z.ZodType>;

const shapes: ReadonlyMap<unknown, z.ZodType> = new Map(Object.entries(changeShapes));

function isChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, by, at } = value;
  if (!isObject(by) || !isMoment(at)) return false;
  return shapes.get(kind)?.safeParse(value).success ?? false;
}

const schema = z.strictObject({
  at: z.custom<Instant>(isMoment),
  seen: z.string().optional(),
  changes: z.array(z.custom<Change>(isChange)),
  opened: z.array(z.custom<OpenDialog>(isRecord)),
  closed: z.array(z.string()),
  outbox: z.array(z.custom<OutboxRow>(isOutboxRow)),
});

/**
 * A commit from the JSON of a journal, in the format that was current when it was written. A kind
 * of change that this version does not know makes it unreadable: leaving it out would lose it.
 */
export function readCommit(
  plain: unknown,
  format: unknown,
  steps: readonly Migration[] = migrations,
): { readonly kind: "read"; readonly commit: Commit } | Unreadable {
  if (!isObject(plain)) return { kind: "unreadable", why: "it is not a JSON object" };
  const way = stepsFrom(format, steps);
  if ("why" in way) return way;
  const parsed = schema.safeParse(way.reduce((value, step) => step.commit(value), plain));
  if (!parsed.success) return { kind: "unreadable", why: whatIsWrong(parsed.error) };
  const { seen, ...commit } = parsed.data;
  return { kind: "read", commit: seen === undefined ? commit : { ...commit, seen } };
}
