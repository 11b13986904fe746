import { z } from "zod";
import type { Account } from "../domain/account.ts";
import type { Acquaintance } from "../domain/acquaintance/acquaintance.ts";
import { Collection } from "../domain/collection.ts";
import type { Asking } from "../domain/cycle/asking.ts";
import type { HandOver } from "../domain/cycle/hand-over.ts";
import { ids } from "../domain/ids.ts";
import type { Action } from "../domain/meeting/action.ts";
import type { Feed } from "../domain/meeting/feed.ts";
import type { Meeting } from "../domain/meeting/meeting.ts";
import type { Poll } from "../domain/meeting/poll.ts";
import type { Series } from "../domain/meeting/series.ts";
import type { Network, Parts, Stamp } from "../domain/network.ts";
import type { Digest } from "../domain/report/digest.ts";
import type { Instant } from "../domain/time.ts";
import type { Expectation } from "../domain/webber/expectation.ts";
import type { Nomination } from "../domain/webber/nomination.ts";
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
import type { OpenDialog, OutboxRow, Stored } from "./stored.ts";

function records<Value extends { readonly id: string }>(isValue = isRecord) {
  const list = z.array(z.custom<Value>(isValue));
  return list.transform((values) => Collection.of<Value["id"], Value>(values));
}

function pairs<Key extends string, Value>(isValue: (value: unknown) => boolean) {
  const list = z.array(z.tuple([z.custom<Key>(isText), z.custom<Value>(isValue)]));
  return list.transform((values) => Collection.from<Key, Value>(values));
}

function isStamp(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { at } = value;
  return isMoment(at);
}

/**
 * Light on purpose: the shape of the whole, and an id on each record. Strict on the fields: one
 * that is not known here would be lost with the next snapshot.
 */
const schema = z.strictObject({
  version: z.int().nonnegative(),
  id: ids.network,
  description: z.custom<Network["description"]>(isDescription),
  emergencyLines: z.array(z.custom<Network["emergencyLines"][number]>(isObject)),
  organisations: records<Parts["organisations"]>(),
  people: records<Parts["people"]>(),
  seats: records<Parts["seats"]>(),
  themes: records<Parts["themes"]>(),
  areas: records<Parts["areas"]>(),
  tables: records<Parts["tables"]>(),
  programmes: records<Parts["programmes"]>(),
  links: records<Parts["links"]>(),
  accounts: records<Account>(),
  welcomed: pairs<string, Instant>(isMoment),
  askings: records<Asking>(),
  handOvers: records<HandOver>(),
  meetings: records<Meeting>(),
  series: records<Series>(),
  polls: records<Poll>(),
  actions: records<Action>(),
  feeds: records<Feed>(),
  nominations: records<Nomination>(),
  expectations: records<Expectation>(),
  acquaintances: records<Acquaintance>(),
  digests: records<Digest>(),
  occurred: pairs<string, Instant>(isMoment),
  stamps: pairs<string, Stamp>(isStamp),
  dialogs: records<OpenDialog>(),
  outbox: records<OutboxRow>(isOutboxRow),
  seen: pairs<string, Instant>(isMoment),
});

/**
 * What was kept of a network, from the JSON that `snapshotText` writes, or that an earlier version
 * of it wrote. Never an empty network in place of one that cannot be read.
 */
export function readSnapshot(
  plain: unknown,
  steps: readonly Migration[] = migrations,
): { readonly kind: "read"; readonly stored: Stored } | Unreadable {
  if (!isObject(plain)) return { kind: "unreadable", why: "it is not a JSON object" };
  const { format, ...content } = plain;
  const way = stepsFrom(format, steps);
  if ("why" in way) return way;
  const parsed = schema.safeParse(way.reduce((value, step) => step.snapshot(value), content));
  if (!parsed.success) return { kind: "unreadable", why: whatIsWrong(parsed.error) };
  const { version, dialogs, outbox, seen, ...network } = parsed.data;
  return { kind: "read", stored: { version, network, dialogs, outbox, seen } };
}

/** Where a schema was not met, without the value that stood there. */
export function whatIsWrong(error: z.ZodError): string {
  const places = error.issues.map(({ path }) => path.join(".") || "the whole");
  return `it does not have the expected shape at ${[...new Set(places)].slice(0, 3).join(", ")}`;
}
