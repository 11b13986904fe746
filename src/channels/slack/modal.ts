import type { Say } from "../../contract/outcome.ts";
import type { Block, Message } from "../../messages/message.ts";
import { type CarriedForm, decodeCarried, encodeCarried } from "./carry.ts";
import { type Origin, originSchema } from "./origin.ts";

/** What a modal has with it: where it was opened, and the button that opened it, form and all. */
export type Luggage = {
  readonly origin: Origin;
  readonly value: string;
  readonly form: CarriedForm;
};

/** Of which Slack gives back so many characters. */
const luggageChars = 3_000;

/** Nothing when it does not fit: a button takes 2,000 of the 3,000, a place never the rest. */
export function packLuggage(origin: Origin, value: string): string | undefined {
  const packed = `${JSON.stringify(origin)}\n${value}`;
  return packed.length <= luggageChars ? packed : undefined;
}

/** What {@link packLuggage} packed; nothing for anything else. Never throws. */
export function unpackLuggage(text: string): Luggage | undefined {
  const end = text.indexOf("\n");
  const value = text.slice(end + 1);
  const carried = decodeCarried(value);
  const origin = readOrigin(text.slice(0, Math.max(end, 0)));
  return origin && carried?.kind === "open-form"
    ? { origin, value, form: carried.form }
    : undefined;
}

function readOrigin(text: string): Origin | undefined {
  try {
    return originSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A form that is asked again, with all that was said about it. */
export type AskedAgain = { readonly form: CarriedForm; readonly value: string; readonly say: Say };

/**
 * What is said to a form that was sent: the form again, in the modal, or not; and the rest. With
 * more beside it than a modal can show it is no form that is asked again, but the next thing to
 * choose from: left in a modal its buttons are gone, and the message that it changes stays old.
 */
export function splitSays(says: readonly Say[]): {
  readonly again: AskedAgain | undefined;
  readonly others: readonly Say[];
} {
  for (const say of says) {
    const form = onlyForm(say.message);
    const value = form && encodeCarried({ kind: "open-form", form });
    // What fits in no button fits in no modal: then it comes as a message, inputs and all.
    if (!form || value === undefined) continue;
    return { again: { form, value, say }, others: says.filter((other) => other !== say) };
  }
  return { again: undefined, others: says };
}

/** The form of a message that is one form and words, which is what a modal can show. */
function onlyForm({ blocks }: Message): Extract<Block, { readonly kind: "form" }> | undefined {
  const [form, ...more] = blocks.filter((block) => block.kind === "form");
  const isAll = blocks.every(({ kind }) => kind === "form" || readable.has(kind));
  return more.length === 0 && isAll ? form : undefined;
}

const readable: ReadonlySet<Block["kind"]> = new Set([
  ...(["heading", "text", "facts", "list", "emergency"] as const),
]);
