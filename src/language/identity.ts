import { readLinkCode } from "../domain/link-code.ts";
import { wordsOf } from "../domain/words.ts";
import { greetings } from "./greeting.ts";

/** What a text says or asks about who somebody is; whether a name is known is for the network. */
export type IdentityText =
  /** "wie ben ik?" */
  | { readonly kind: "who" }
  /** "ik ben …": perhaps a name, as `wordsOf` gives it. */
  | { readonly kind: "am"; readonly words: readonly string[] }
  | { readonly kind: "not-me" }
  /** What waits for a coordinator. */
  | { readonly kind: "requests" }
  | { readonly kind: "link" | "refuse"; readonly code: string };

const phrases: Readonly<Record<"who" | "not-me" | "requests", ReadonlySet<string>>> = {
  who: new Set([
    "wie ben ik",
    "wie ben ik dan",
    "wie ben ik volgens jou",
    "wie denk je dat ik ben",
    "wie denkt u dat ik ben",
    "weet je wie ik ben",
    "weet jij wie ik ben",
    "ken je mij",
    "ken je me",
    "ken jij mij",
    "kent u mij",
    "koppel mij",
    "koppel me",
    "koppel mijn account",
    "mijn account koppelen",
    "wil je mij koppelen",
    "kun je mij koppelen",
  ]),
  "not-me": new Set([
    "dat ben ik niet",
    "dit ben ik niet",
    "ik ben dat niet",
    "ik ben iemand anders",
  ]),
  requests: new Set([
    "open verzoeken",
    "openstaande verzoeken",
    "koppelverzoeken",
    "open koppelverzoeken",
    "wie wil gekoppeld worden",
    "wie willen gekoppeld worden",
    "wie wil er gekoppeld worden",
  ]),
};

/** What people put behind what they say; before it come the greetings. */
const pleases: ReadonlySet<string> = new Set("aub svp alsjeblieft alstublieft".split(" "));

const openings: readonly (readonly string[])[] = [
  ["ik", "ben"],
  ["mijn", "naam", "is"],
  ["ik", "heet"],
];

/** Longer is a story, not a name. */
const NAME_WORDS_AT_MOST = 10;
const LONGEST = 200;

/** Reads a text about who somebody is; only when the whole text is that. */
export function readIdentity(text: string): IdentityText | undefined {
  if (text.length > LONGEST) return undefined;
  const words = withoutPolite(wordsOf(text));
  const line = words.join(" ");
  for (const kind of ["who", "not-me", "requests"] as const) {
    if (phrases[kind].has(line)) return { kind };
  }
  return readOrder(words) ?? readName(words);
}

function withoutPolite(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !greetings.has(word));
  const last = words.findLastIndex((word) => !pleases.has(word));
  return first === -1 ? [] : words.slice(first, last + 1);
}

/** "koppel K7F3XR", "niet koppelen K7F3XR": what the buttons do, in words. */
function readOrder(words: readonly string[]): IdentityText | undefined {
  const [first, second] = words;
  if (first === "koppel" || first === "koppelen") return order("link", words.slice(1));
  if (first === "niet" && (second === "koppelen" || second === "koppel")) {
    return order("refuse", words.slice(2));
  }
  return undefined;
}

function order(kind: "link" | "refuse", rest: readonly string[]): IdentityText | undefined {
  const code = readLinkCode(rest.join(" "));
  return code === undefined ? undefined : { kind, code };
}

function readName(words: readonly string[]): IdentityText | undefined {
  const opening = openings.find((one) => one.every((word, index) => words[index] === word));
  if (!opening) return undefined;
  const rest = words.slice(opening.length);
  const isName = rest.length > 0 && rest.length <= NAME_WORDS_AT_MOST;
  return isName ? { kind: "am", words: rest } : undefined;
}
