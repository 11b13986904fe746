import type { Field } from "./message.ts";

type Options = Extract<Field, { readonly kind: "choice" }>["options"];

/**
 * Some of some, that may be left as they are, begun with what a form that comes back had chosen; no
 * field at all when there is nothing to choose.
 */
export function choiceOfSeveral(
  name: string,
  label: string,
  {
    options,
    form,
  }: {
    readonly options: Options;
    readonly form: Readonly<Record<string, string | readonly string[]>>;
  },
): readonly Field[] {
  if (options.length === 0) return [];
  const value = [form[name] ?? []].flat().join(",");
  const begun = value === "" ? {} : { value };
  return [{ kind: "choice", name, label, required: false, several: true, options, ...begun }];
}
