import type { PartName } from "../network.ts";

/** What is wrong at one place of a network file. `wording.ts` says it to a person. */
export type Finding =
  | { readonly kind: "too-large" }
  | { readonly kind: "not-json"; readonly line: number; readonly column: number }
  | { readonly kind: "not-a-network-file" }
  | { readonly kind: "newer-version" }
  | { readonly kind: "missing" }
  | { readonly kind: "unknown-key"; readonly key: string }
  | { readonly kind: "wrong-type"; readonly expected: string }
  | { readonly kind: "not-one-of"; readonly options: readonly string[] }
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly most: number }
  | { readonly kind: "piled-marks" }
  | { readonly kind: "id" | "phone" | "mail" | "website" | "day" | "moment" | "zone" }
  | { readonly kind: "weekday" | "stretch" | "overlapping-hours" }
  | { readonly kind: "until-before-from" }
  | { readonly kind: "holder-and-holdings" }
  | { readonly kind: "from-without-holder" }
  | { readonly kind: "confirmer-without-moment" }
  | { readonly kind: "confirmer-unclear" }
  | { readonly kind: "used-twice"; readonly first: string }
  | { readonly kind: "no-such"; readonly part: PartName }
  | { readonly kind: "held-by-two" }
  | { readonly kind: "deputy-of-deputy" }
  | { readonly kind: "link-to-itself" }
  | { readonly kind: "too-many-texts"; readonly most: number }
  | { readonly kind: "too-much-text"; readonly mostBytes: number }
  | { readonly kind: "same-name"; readonly other: string }
  | { readonly kind: "after-as-of" };

/** A place in a JSON value, from the root. */
export type Place = readonly (string | number)[];

/** A finding, where, and the text or number that stands there. */
export type Found = { readonly at: Place; readonly finding: Finding; readonly value?: unknown };

/** A finding as a person reads it. */
export type Problem = {
  /** `organisations[3].phone`; empty for the file as a whole. */
  readonly path: string;
  readonly explanation: string;
};
