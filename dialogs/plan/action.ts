import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { times } from "../../src/domain/time.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";
import { amongSchema } from "./among.ts";
import { partsSchema } from "./parts.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "plan", version: 1 } as const;

/** Which read-back a button is about, so that an earlier one never plans a later one. */
const draft = z.string().min(1).max(100);
const { meeting, series } = ids;

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("list"), from: z.int().min(0).max(10_000).exactOptional() }),
  z.strictObject({ kind: z.literal("show"), meeting }),
  /** An empty form. */
  z.strictObject({ kind: z.literal("new") }),
  /** That form, filled in; of a series that is changed, which. */
  z.strictObject({ kind: z.literal("fill"), series: series.exactOptional() }),
  /** One of the readings of what was not sure, by its place. */
  z.strictObject({ kind: z.literal("choose"), draft, option: z.int().min(0).max(20) }),
  /** None of them: the form. */
  z.strictObject({ kind: z.literal("choose-other"), draft }),
  z.strictObject({ kind: z.literal("plan"), draft }),
  z.strictObject({ kind: z.literal("change"), draft }),
  z.strictObject({ kind: z.literal("move"), meeting }),
  /** One of several that were meant; what was said of it is kept. */
  z.strictObject({ kind: z.literal("pick"), draft, meeting }),
  z.strictObject({ kind: z.literal("move-fill"), meeting }),
  z.strictObject({ kind: z.literal("move-it"), draft }),
  z.strictObject({ kind: z.literal("cancel"), meeting }),
  z.strictObject({ kind: z.literal("cancel-it"), meeting }),
  /** `from`: the first day on which there is none any more. */
  z.strictObject({ kind: z.literal("stop"), series, from: times.day }),
  z.strictObject({ kind: z.literal("stop-it"), series, from: times.day }),
  z.strictObject({ kind: z.literal("renew"), series, from: times.day }),
]);
export type Action = z.output<typeof actionSchema>;

/** More that is not sure is better filled in. */
export const MOST_QUESTIONS = 3;

/** So many meetings are offered when several are meant. */
export const MOST_OPTIONS = 8;
/** In characters: of where something goes. */
const LONGEST_TO = 400;

const slot = z.strictObject({ day: times.day, from: times.clock, until: times.clock });
const done = { isDone: z.literal(true).exactOptional() };

const shift = z.union([
  z.strictObject({ days: z.int().min(-400).max(400) }),
  z.strictObject({ minutes: z.int().min(-1_440).max(1_440) }),
]);

/** What was asked last; kept until it was done, so that it can be answered in words and only once. */
export const stateSchema = z.discriminatedUnion("kind", [
  /** Read back, and not planned before a yes. `since`: when it was read back. */
  z.strictObject({
    ...{ kind: z.literal("draft"), draft, since: times.instant, parts: partsSchema, ...done },
  }),
  /** One thing was not sure. */
  z.strictObject({
    ...{ kind: z.literal("choosing"), draft, parts: partsSchema, among: amongSchema },
    /** What is asked after it. */
    later: z
      .array(z.strictObject({ text: z.string(), among: amongSchema }))
      .max(MOST_QUESTIONS)
      .exactOptional(),
  }),
  /** Several fit what is to move: which one, and where to it was said to go. */
  z.strictObject({
    ...{ kind: z.literal("picking"), draft, options: z.array(meeting).min(1).max(MOST_OPTIONS) },
    ...{ to: z.string().max(LONGEST_TO).exactOptional(), by: shift.exactOptional() },
  }),
  z.strictObject({
    ...{ kind: z.literal("moving"), draft, meeting, sequence: z.int().min(0), slot, ...done },
    ...{ place: z.string().exactOptional(), link: z.string().exactOptional() },
    capacity: z.int().exactOptional(),
  }),
  z.strictObject({ kind: z.literal("cancelling"), meeting }),
  z.strictObject({ kind: z.literal("stopping"), series, from: times.day }),
]);
export type State = z.output<typeof stateSchema>;
export type StateOf<Kind extends State["kind"]> = Extract<State, { readonly kind: Kind }>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
