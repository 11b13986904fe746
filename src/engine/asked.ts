import type { Incoming } from "../contract/event.ts";
import { type PressedRef, readActionRef } from "./action-ref.ts";

/** What happens, with the button read; a button that cannot be read has no `ref`. */
export type Asked =
  | Exclude<Incoming["happening"], { readonly kind: "press" }>
  | {
      readonly kind: "press";
      readonly ref: PressedRef | undefined;
      readonly form: Readonly<Record<string, string | readonly string[]>>;
    };

/** Reads what came in, once for all tries of a turn. */
export function readAsked({ happening }: Incoming): Asked {
  if (happening.kind !== "press") return happening;
  return { kind: "press", ref: readActionRef(happening.does), form: happening.form ?? {} };
}
