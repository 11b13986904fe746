import { type Instant, instant } from "../../src/domain/time.ts";
import { fromZonedTime } from "./zoned-time.ts";

/** One thing that somebody does in a journey. */
export type Act = {
  readonly line: string;
  readonly at: Instant;
  readonly who: string;
  readonly kind: "personal" | "group";
  readonly does:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "press"; readonly label: string; readonly nth: number }
    | { readonly kind: "joined" };
};

export type Line = { readonly comment: string } | Act;

/**
 * Reads the lines of a transcript that are not the bot's: `@ 2026-11-24 10:00` sets the clock,
 * `fatima> text` says something, `fatima> [Label]` presses the newest such button, `[Label](2)` the
 * second of them, `fatima> (joined)` installs the bot, `fatima in the group> …` where others read.
 */
export function readScript(transcript: string): readonly Line[] {
  const lines: Line[] = [];
  let at = instant(0);
  for (const line of transcript.split("\n")) {
    const clock = /^@ (\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(line);
    const act = /^(\w+)( in the group)?> (.*)$/.exec(line);
    if (clock) at = fromZonedTime(`${clock[1]}T${clock[2]}`);
    if (clock || line.startsWith("# ")) lines.push({ comment: line });
    if (act?.[1] === undefined || act[3] === undefined) continue;
    lines.push({
      line,
      at,
      who: act[1],
      kind: act[2] ? "group" : "personal",
      does: readAct(act[3]),
    });
  }
  return lines;
}

function readAct(text: string): Act["does"] {
  if (text === "(joined)") return { kind: "joined" };
  const press = /^\[([^\]]+)\](?:\((\d+)\))?$/.exec(text);
  if (press?.[1] === undefined) return { kind: "text", text };
  return { kind: "press", label: press[1], nth: Number(press[2] ?? 1) };
}
