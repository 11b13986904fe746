import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";

/** What somebody said after calling. */
export const marks = ["spoken", "no-reply", "wrong"] as const;
export type Mark = (typeof marks)[number];

/** Which answer stands on a card. Its buttons carry it, so that reading costs no write. */
export const answerSchema = z.strictObject({
  about: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("theme"),
      theme: ids.theme,
      /** Words of the theme data; never other words that somebody typed. */
      because: z.array(z.string().max(80)).max(3),
      also: z.array(ids.theme).max(3),
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
  }),
  z.strictObject({ kind: z.literal("answered"), answer: answerSchema }),
]);
export type State = z.output<typeof stateSchema>;

type AnswerSeed = {
  readonly about: Answer["about"];
  readonly area?: Answer["area"];
  readonly acute?: boolean;
};

/** An answer as it is first shown. */
export function firstAnswer({ about, area, acute = false }: AnswerSeed): Answer {
  return { about, from: 0, acute, marks: [], ...(area !== undefined && { area }) };
}
