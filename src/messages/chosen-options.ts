import type { Field } from "./message.ts";

type Choice = Extract<Field, { readonly kind: "choice" }>;

/** Where a choice begins: one option, or several when it is one of several. */
export function chosenOptions({ options, several, value }: Choice): Choice["options"] {
  if (value === undefined) return [];
  // One value may have a comma of its own.
  const values = new Set(several ? [value, ...value.split(",")] : [value]);
  return options.filter((option) => values.has(option.value));
}
