import { cleanText, hasPiledMarks } from "../../src/domain/clean-text.ts";
import { mostPeople } from "../../src/domain/meeting/where.ts";
import { readWebAddress } from "../../src/domain/web-address.ts";
import { readTypedCapacity } from "../../src/language/meeting/read-capacity.ts";
import { findPersonal, type PersonalKind, shielded } from "../../src/shield/shield.ts";
import { longest } from "./parts.ts";
import { wording } from "./wording.ts";

/** A text that may be kept, or what may stand in the form instead and why. */
export type Checked = { readonly text?: string; readonly wrong?: string };

/** A title or a place, through the shield. A place may be an address; a title may not. */
export function checkedText(typed: string, what: "title" | "place"): Checked {
  const text = cleanText(typed);
  if (text === "" || !/[\p{L}\p{N}]/u.test(text)) return {};
  if (hasPiledMarks(text))
    return {
      wrong: wording.unreadRest(text.normalize("NFKD").replace(/\p{M}/gu, "").slice(0, 20)),
    };
  const hidden = hiddenIn(text, what);
  if (hidden.length > 0) {
    return { text: shorter(shielded(text).text, what), wrong: wording.leaveOut(hidden) };
  }
  if (text.length <= longest[what]) return { text };
  return { text: shorter(text, what), wrong: wording.tooLong(longest[what]) };
}

/** The address of an online meeting: one that anybody can open, and safely. */
export function checkedLink(typed: string): Checked {
  const written = typed.trim();
  if (written === "") return {};
  const address = readWebAddress(written);
  const isFine = address?.startsWith("https://") === true && address.length <= longest.link;
  return isFine && address !== undefined ? { text: address } : { wrong: wording.badLink };
}

/** How many people fit in; an empty field is any number. */
export function checkedCapacity(typed: string): {
  readonly capacity?: number;
  readonly wrong?: string;
} {
  if (typed.trim() === "") return {};
  const capacity = readTypedCapacity(typed);
  const isFine = capacity !== undefined && capacity >= 1 && capacity <= mostPeople;
  return isFine ? { capacity } : { wrong: wording.badCapacity(mostPeople) };
}

function hiddenIn(text: string, what: "title" | "place"): readonly PersonalKind[] {
  const kinds = findPersonal(text).map(({ kind }) => kind);
  return [...new Set(kinds)].filter((kind) => what === "title" || kind !== "address");
}

function shorter(text: string, what: "title" | "place"): string {
  return text.slice(0, longest[what]).toWellFormed().trim();
}
