import type { Happening } from "../../contract/event.ts";
import type { Offer } from "./offers.ts";

/** What a typed line means. */
export type Reading =
  | { readonly kind: "stop" }
  | { readonly kind: "nothing" }
  | { readonly kind: "form"; readonly offer: Offer }
  | { readonly kind: "happening"; readonly happening: Happening };

/** Reads a line, given what can be pressed: a number of a button, `stop`, or something said. */
export function readLine(line: string, offers: readonly Offer[]): Reading {
  const text = line.trim();
  if (text === "") return { kind: "nothing" };
  if (text.toLowerCase() === "stop") return { kind: "stop" };
  const offer = /^\d{1,2}$/.test(text) ? offers[Number(text) - 1] : undefined;
  if (!offer) return { kind: "happening", happening: { kind: "text", text } };
  if (offer.fields.length > 0) return { kind: "form", offer };
  return { kind: "happening", happening: { kind: "press", does: offer.does } };
}
