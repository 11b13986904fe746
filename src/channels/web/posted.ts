import type { Happening } from "../../contract/event.ts";
import type { Field } from "../../messages/message.ts";
import { clean, oneLine } from "../http/page/clean.ts";
import type { HttpRequest } from "../http/route.ts";
import { webLimits } from "./limits.ts";

type Form = NonNullable<Extract<Happening, { readonly kind: "press" }>["form"]>;

/** What came with a press on a page. */
export type Posted = {
  /** What was filled in, when the button stood under a form. */
  readonly form?: Form;
  /** What was typed into the field under the page. */
  readonly text?: string;
  /** Who does it for somebody else. */
  readonly standIn?: string;
  /** A mail program does it for its reader. */
  readonly isOneClick: boolean;
};

/** The names under which a page sends what is ours. */
export const names = { text: "text", standIn: "onBehalfBy", filled: "filled" } as const;
const own = { one: "form.", many: "many." } as const;

/** The name of an input, so that one choice among several is told from a text. */
export function inputName(field: Pick<Field, "name" | "kind"> & { readonly several?: boolean }) {
  return `${field.several ? own.many : own.one}${field.name}`;
}

/** What a browser sent; nothing when it is no form. */
export function readPosted({ headers, body }: HttpRequest): Posted | undefined {
  const type = headers["content-type"] ?? "";
  if (/^multipart\/form-data\s*;/i.test(type)) return readOneClick(body);
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return undefined;
  const entries = [...new URLSearchParams(body.toString("utf8"))].slice(0, webLimits.formFields);
  const first = (name: string) => entries.find(([key]) => key === name)?.[1] ?? "";
  const text = clean(first(names.text)).trim().slice(0, webLimits.text);
  const standIn = oneLine(first(names.standIn), webLimits.name);
  return {
    ...(first(names.filled) !== "" && { form: readForm(entries) }),
    ...(text !== "" && { text }),
    ...(standIn !== "" && { standIn }),
    isOneClick: first("List-Unsubscribe") === "One-Click",
  };
}

/** The other form in which a mail program may do it (RFC 8058): that one field, and nothing else of it. */
function readOneClick(body: Buffer): Posted | undefined {
  if (body.byteLength > webLimits.oneClickBytes) return undefined;
  const lines = body.toString("latin1").split(/\r?\n/);
  const head = lines.findIndex((line) => oneClickField.test(line));
  const empty = head < 0 ? -1 : lines.indexOf("", head);
  const isOneClick = empty > 0 && lines[empty + 1] === "One-Click";
  return isOneClick ? { isOneClick } : undefined;
}

const oneClickField = /^Content-Disposition: *form-data; *name="?List-Unsubscribe"? *$/i;

/** A field left empty is left out, as on other channels. */
function readForm(entries: readonly (readonly [string, string])[]): Form {
  const form: Record<string, string | readonly string[]> = Object.create(null);
  for (const [key, sent] of entries) {
    const value = clean(sent).slice(0, webLimits.formValueChars);
    if (value.trim() === "") continue;
    if (key.startsWith(own.one)) form[key.slice(own.one.length)] = value;
    if (key.startsWith(own.many)) {
      const name = key.slice(own.many.length);
      form[name] = [...(form[name] ?? []), value];
    }
  }
  return form;
}
