import { z } from "zod";
import type { Happening } from "../../contract/event.ts";
import { teamsLimits } from "./limits.ts";

type Press = Extract<Happening, { readonly kind: "press" }>;

/**
 * What a button of ours carries. Teams puts the inputs of the card beside it, so an input is named
 * `form‹number›.‹field›`, or `many‹number›.‹field›` when several can be chosen.
 */
const carried = z.looseObject({
  does: z.unknown().optional(),
  form: z.number().int().nonnegative().optional().catch(undefined),
});

/** The id of an input, as {@link readPress} finds it back. */
export function inputId(form: number, field: { name: string; several: boolean }): string {
  return `${field.several ? "many" : "form"}${form}.${field.name}`;
}

/** One chosen value among several: Teams joins them with commas. */
export function encodeChoice(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

/** A button that was pressed, with what was filled in; nothing when this is no press. */
export function readPress(value: unknown): Press | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const data = carried.safeParse(value).data;
  if (data?.does === undefined) return { kind: "press", does: value };
  const { does, form: number } = data;
  return number === undefined
    ? { kind: "press", does }
    : { kind: "press", does, form: readForm(data, number) };
}

function readForm(data: object, number: number): Record<string, string | readonly string[]> {
  const form: Record<string, string | readonly string[]> = Object.create(null);
  const own = [`form${number}.`, `many${number}.`] as const;
  for (const [key, value] of Object.entries(data).slice(0, teamsLimits.formFields)) {
    const text = textOf(value);
    if (text === undefined) continue;
    if (key.startsWith(own[0])) form[key.slice(own[0].length)] = text;
    if (key.startsWith(own[1])) form[key.slice(own[1].length)] = readChoices(text);
  }
  return form;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" ? value.slice(0, teamsLimits.formValueChars) : undefined;
}

function readChoices(joined: string): readonly string[] {
  return joined.split(",").filter(Boolean).map(decodeChoice);
}

function decodeChoice(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
