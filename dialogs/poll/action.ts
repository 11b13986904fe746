import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { audienceSchema } from "../../src/domain/meeting/audience-schema.ts";
import { voteAnswers } from "../../src/domain/meeting/poll.ts";
import { proposalCounts } from "../../src/domain/meeting/poll-days.ts";
import { dayParts } from "../../src/domain/meeting/proposals.ts";
import { mostPeople } from "../../src/domain/meeting/where.ts";
import { times } from "../../src/domain/time.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "poll", version: 1 } as const;

/** A title or a place, in characters; a link. */
export const LONGEST_LINE = 120;
const LONGEST_LINK = 500;
/** In minutes. */
export const lengths = { least: 1, most: 720 } as const;

const { poll } = ids;
const line = z.string().min(1).max(LONGEST_LINE);
const about = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), poll });

/** What is to be planned, by whom and for whom. */
const subject = {
  title: line,
  audience: audienceSchema,
  organiser: ids.seat,
  minutes: z.int().min(lengths.least).max(lengths.most),
  place: line.exactOptional(),
  link: z.string().max(LONGEST_LINK).exactOptional(),
  capacity: z.int().min(1).max(mostPeople).exactOptional(),
} as const;

export const actionSchema = z.discriminatedUnion("kind", [
  /** Looks for days and shows them; within the days from `from` to `until` when those are said. */
  z.strictObject({
    ...{ kind: z.literal("propose"), ...subject },
    ...{ from: times.day.exactOptional(), until: times.day.exactOptional() },
    parts: z.array(z.enum(dayParts)).max(dayParts.length).readonly().exactOptional(),
  }),
  /** The form under a draft, filled in. */
  z.strictObject({ kind: z.literal("adjust"), draft: poll }),
  z.strictObject({ kind: z.literal("send"), draft: poll }),
  z.strictObject({ kind: z.literal("discard"), draft: poll }),
  z.strictObject({ kind: z.literal("list") }),
  /** How it stands, for who organises it; otherwise the same as `ballot`. */
  about("show"),
  about("ballot"),
  /** The form of a ballot, filled in. */
  about("vote"),
  /** The same answer to every proposal. */
  z.strictObject({ kind: z.literal("vote-all"), poll, as: z.enum(["yes", "no"]) }),
  /** What was read of a vote in words. */
  z.strictObject({
    kind: z.literal("cast"),
    poll,
    answers: z.array(z.enum(voteAnswers)).max(proposalCounts.most).readonly(),
  }),
  about("choose"),
  z.strictObject({
    ...{ kind: z.literal("settle"), poll },
    index: z
      .int()
      .min(0)
      .max(proposalCounts.most - 1),
  }),
  about("again"),
  z.strictObject({ kind: z.literal("withdraw"), poll, sure: z.literal(true).exactOptional() }),
]);
export type Action = z.output<typeof actionSchema>;
export type Proposing = Extract<Action, { readonly kind: "propose" }>;

const slot = z.strictObject({ day: times.day, from: times.clock, until: times.clock });

/** A poll that was not sent yet. */
const draftSchema = z.strictObject({
  ...{ kind: z.literal("draft"), draft: poll, ...subject },
  proposals: z.array(slot).max(proposalCounts.most).readonly(),
  deadline: times.day,
  isSecret: z.boolean(),
  /** The poll whose place it takes. */
  instead: poll.exactOptional(),
});

/** Beside that a vote in words that was read back, and waits for a yes. */
const castingSchema = z.strictObject({
  ...{ kind: z.literal("casting"), poll },
  answers: z.array(z.enum(voteAnswers)).max(proposalCounts.most).readonly(),
});

export const stateSchema = z.discriminatedUnion("kind", [draftSchema, castingSchema]);
export type State = z.output<typeof stateSchema>;
export type Draft = Extract<State, { readonly kind: "draft" }>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
