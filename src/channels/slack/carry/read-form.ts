import { z } from "zod";
import { slackLimits } from "../limits.ts";

/** Which of the inputs of a message or view belong to a form, and what their short codes mean. */
export type FormPlace = {
  readonly key: string;
  /** The values of options that Slack could not carry themselves, by the code that it did carry. */
  readonly values?: Readonly<Record<string, string>> | undefined;
};

const option = z.object({ value: z.string() });

/** What Slack tells about one input, of whatever kind. */
const state = z.union([
  z.object({ selected_options: z.array(option) }),
  z.object({ selected_option: option }),
  z.object({ selected_date: z.string() }),
  z.object({ value: z.string() }),
]);

const states = z.record(z.string(), z.unknown());

/**
 * What was filled in: `state.values` of a message, home or view, only the inputs of this form, by
 * the names of the fields. Where several can be chosen it is a list; what was left empty is not in
 * it. Never throws.
 */
export function readForm(
  stateValues: unknown,
  { key, values = {} }: FormPlace,
): Record<string, string | readonly string[]> {
  const form: Record<string, string | readonly string[]> = Object.create(null);
  const inputs = Object.entries(states.safeParse(stateValues).data ?? {});
  for (const [block, inside] of inputs.slice(0, slackLimits.formFields)) {
    if (!block.startsWith(`${key}.`)) continue;
    const filled = readInput(Object.values(states.safeParse(inside).data ?? {})[0], values);
    if (filled !== undefined) form[block.slice(key.length + 1)] = filled;
  }
  return form;
}

function readInput(
  input: unknown,
  values: Readonly<Record<string, string>>,
): string | readonly string[] | undefined {
  const read = state.safeParse(input).data;
  if (!read) return undefined;
  const meaning = ({ value }: { value: string }) =>
    Object.hasOwn(values, value) ? values[value] : value;
  if ("selected_options" in read) {
    const chosen = read.selected_options.flatMap((one) => meaning(one) ?? []);
    return chosen.length > 0 ? chosen : undefined;
  }
  if ("selected_option" in read) return meaning(read.selected_option);
  const text = "selected_date" in read ? read.selected_date : read.value;
  return text === "" ? undefined : text.slice(0, slackLimits.formValueChars);
}
