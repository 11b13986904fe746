import { z } from "zod";
import { handOverButton } from "../../src/cards/hand-over-button.ts";
import { ids } from "../../src/domain/ids.ts";
import { times } from "../../src/domain/time.ts";
import type { Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "hand-over", version: 1 } as const;

const seat = ids.seat;
/** About the other seats of the same leaver as well. */
const all = z.boolean().exactOptional();
const about = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), seat, all });

export const actionSchema = z.discriminatedUnion("kind", [
  /** `all` left out: asked, when somebody has several seats. The day and who comes were said before. */
  z.strictObject({
    ...{ kind: z.literal("start"), seat, all },
    ...{ from: times.day.exactOptional(), person: ids.person.exactOptional() },
    /** Somebody else says so of who is not there any more. */
    gone: z.literal(true).exactOptional(),
  }),
  /** `instead`: of somebody who was named before. */
  z.strictObject({
    ...{ kind: z.literal("name"), seat, all },
    ...{ person: ids.person, instead: z.boolean().exactOptional() },
  }),
  /** A form for somebody else. */
  about("name-other"),
  /** That form, filled in. */
  about("name-new"),
  /** The first day of the successor, or the one in the form; without any as soon as somebody says yes. */
  z.strictObject({ kind: z.literal("from"), seat, all, day: times.day.exactOptional() }),
  about("from-form"),
  about("dont-know"),
  about("accept"),
  about("decline"),
  about("discuss"),
  about("approve"),
  about("refuse"),
  /** `told`: from a message that said of a reader what they had not said themselves. */
  z.strictObject({
    ...{ kind: z.literal("withdraw"), seat, all },
    told: z.literal(true).exactOptional(),
  }),
]);
export type Action = z.output<typeof actionSchema>;

/** Which question was put last, so that it can be answered in words. */
export const stateSchema = z.strictObject({ kind: z.literal("asking"), seat, all: z.boolean() });
export type State = z.output<typeof stateSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return handOverButton(label, action, weight);
}
