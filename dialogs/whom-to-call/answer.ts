import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { times } from "../../src/domain/time.ts";
import { dayParts } from "../../src/language/asks-then.ts";

/** What somebody said after calling. */
export const marks = ["spoken", "no-reply", "wrong"] as const;
export type Mark = (typeof marks)[number];

/** A word or a few of the theme data; never other words that somebody typed. */
const reason = z.string().max(80);

/**
 * Which answer stands on a card. Its buttons carry it, so that reading costs no write. What came
 * later may be absent, so that the buttons of older cards are read as well.
 */
export const answerSchema = z.strictObject({
  about: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("theme"),
      theme: ids.theme,
      because: z.array(reason).max(3),
      also: z.array(ids.theme).max(3),
      /** The reasons of `also`, in its order. */
      alsoBecause: z.array(z.array(reason).max(2)).max(3).exactOptional(),
      /** The first of `also` weighs nearly as much: it is shown with people too. */
      both: z.literal(true).exactOptional(),
    }),
    z.strictObject({
      kind: z.literal("organisation"),
      organisation: ids.organisation,
      also: z.array(ids.theme).max(3),
    }),
    z.strictObject({ kind: z.literal("person"), person: ids.person }),
    z.strictObject({ kind: z.literal("coordinator") }),
  ]),
  area: ids.area.optional(),
  /** The people before this one stand on earlier pages. */
  from: z.int().min(0).max(500),
  acute: z.boolean(),
  /** It cannot wait, so who can be reached now stands first. */
  urgent: z.literal(true).exactOptional(),
  /** Who can be reached then stands first. */
  when: z
    .strictObject({ from: times.day, until: times.day, part: z.enum(dayParts) })
    .exactOptional(),
  marks: z.array(z.strictObject({ seat: ids.seat, mark: z.enum(marks) })).max(12),
});
export type Answer = z.output<typeof answerSchema>;

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("answer"), answer: answerSchema }),
  z.strictObject({
    kind: z.literal("mark"),
    answer: answerSchema,
    seat: ids.seat,
    mark: z.enum(marks),
  }),
  /** The names behind a group's answer, for the actor alone. */
  z.strictObject({ kind: z.literal("names"), answer: answerSchema }),
  /** What stands in the field `question` of a form. */
  z.strictObject({ kind: z.literal("ask") }),
  /** A theme from a list, in no area in particular. */
  z.strictObject({ kind: z.literal("theme"), theme: ids.theme }),
  /** Who sits in a consultation. */
  z.strictObject({ kind: z.literal("table"), table: ids.table }),
  /** What to read about these themes. */
  z.strictObject({ kind: z.literal("guides"), themes: z.array(ids.theme).min(1).max(2) }),
  /** All themes; `stuck` when none of the offered ones was right. */
  z.strictObject({ kind: z.literal("themes"), stuck: z.boolean() }),
]);
export type Action = z.output<typeof actionSchema>;

/** What is remembered for a few minutes, so that words can do what buttons do. */
export const stateSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("asked"),
    themes: z.array(ids.theme).max(5),
    area: ids.area.optional(),
    acute: z.boolean(),
    urgent: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: z.literal("answered"), answer: answerSchema }),
]);
export type State = z.output<typeof stateSchema>;

type AnswerSeed = {
  readonly about: Answer["about"];
  readonly area?: Answer["area"];
  readonly acute?: boolean;
  readonly urgent?: boolean | undefined;
};

/** An answer as it is first shown. */
export function firstAnswer({ about, area, acute = false, urgent }: AnswerSeed): Answer {
  return {
    ...{ about, from: 0, acute, marks: [] },
    ...(area !== undefined && { area }),
    ...(urgent && { urgent }),
  };
}
