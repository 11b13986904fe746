import { z } from "zod";
import { fromValue, toValue } from "./carry/compact.ts";
import { type CarriedForm, carriedForm, placeOf } from "./carry/form.ts";
import type { FormPlace } from "./carry/read-form.ts";

export type { CarriedForm } from "./carry/form.ts";
export { type FormPlace, readForm } from "./carry/read-form.ts";

/**
 * What a button of ours brings back. A form that opens as a modal travels in its button whole, so
 * that nothing has to be kept; one that stands in the message only says which inputs are its own.
 */
export type Carried =
  | { readonly kind: "press"; readonly does: unknown; readonly form?: FormPlace | undefined }
  | { readonly kind: "open-form"; readonly form: CarriedForm };

const carried = z.union([
  z
    .object({ open: carriedForm })
    .transform(({ open }) => ({ kind: "open-form", form: open }) as const),
  z
    .object({
      does: z.unknown(),
      form: z
        .object({ key: z.string(), values: z.record(z.string(), z.string()).optional() })
        .optional(),
    })
    .transform((press) => ({ kind: "press", ...press }) as const),
]);

/** The `value` of a button, at most 2,000 characters; nothing when it does not fit in those. */
export function encodeCarried(what: Carried): string | undefined {
  if (what.kind === "open-form") {
    const { fields, submit } = what.form;
    return toValue({ open: { fields, submit: { label: submit.label, does: submit.does } } });
  }
  return toValue({ does: what.does, ...(what.form ? { form: what.form } : {}) });
}

/** What a `value` was made of; nothing for anything that is not ours. Never throws. */
export function decodeCarried(value: unknown): Carried | undefined {
  return carried.safeParse(fromValue(value)).data;
}

/** The forms of a modal: there is only one, with its inputs under this key. */
const modalKey = "form";

/** Where the form of a modal stands in it, for {@link readForm}. */
export function placeInModal({ fields }: CarriedForm): FormPlace {
  return placeOf(modalKey, fields);
}
