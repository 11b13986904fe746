import { type Instant, instant } from "../../src/domain/time.ts";
import { fromZonedTime } from "./zoned-time.ts";

/** The chats in which somebody can be in a journey. */
export type Chat = "teams" | "slack";

/** One thing that somebody does in a journey. */
export type Act = {
  readonly line: string;
  readonly at: Instant;
  readonly who: string;
  readonly chat: Chat;
  readonly kind: "personal" | "group";
  readonly does: Deed;
};

export type Deed =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "press";
      readonly label: string;
      readonly nth: number;
      /** What is filled in, in the first field above the button. */
      readonly filled?: string;
    }
  | { readonly kind: "joined" }
  | { readonly kind: "opened" }
  | { readonly kind: "search"; readonly text: string }
  | { readonly kind: "identified"; readonly mail: string };

/** An account that was linked before the journey began. */
export type Linked = {
  readonly line: string;
  readonly at: Instant;
  readonly who: string;
  readonly chat: Chat;
  readonly person: string;
};

export type Line = { readonly comment: string } | Act | Linked;

/**
 * Reads the lines of a transcript that are not the bot's: `@ 2026-11-24 10:00` sets the clock,
 * `* sanne on slack is sanne` links an account to a person, `fatima> text` says something in Teams
 * and `fatima on slack> text` in Slack, `fatima in the group> …` where others read. `[Label]` presses
 * the newest such button, `[Label](2)` the second of them, `[Label] = words` with a field filled in.
 * `(joined)` installs the bot, `(opened)` opens its page, `(search words)` looks for something to
 * put in a message, `(mail a@b.example)`: the platform vouches for this address.
 */
export function readScript(transcript: string): readonly Line[] {
  const lines: Line[] = [];
  let at = instant(0);
  for (const line of transcript.split("\n")) {
    const clock = /^@ (\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(line);
    const linked = /^\* (\w+)( on slack)? is ([\w-]+)$/.exec(line);
    const act = /^(\w+)( on slack)?( in the group)?> (.*)$/.exec(line);
    if (clock) at = fromZonedTime(`${clock[1]}T${clock[2]}`);
    if (clock || line.startsWith("# ")) lines.push({ comment: line });
    if (linked?.[1] !== undefined && linked[3] !== undefined) {
      lines.push({ line, at, who: linked[1], chat: chatOf(linked[2]), person: linked[3] });
    }
    if (act?.[1] === undefined || act[4] === undefined) continue;
    const kind = act[3] ? "group" : "personal";
    lines.push({ line, at, who: act[1], chat: chatOf(act[2]), kind, does: readDeed(act[4]) });
  }
  return lines;
}

function chatOf(onSlack: string | undefined): Chat {
  return onSlack ? "slack" : "teams";
}

function readDeed(text: string): Deed {
  if (text === "(joined)") return { kind: "joined" };
  if (text === "(opened)") return { kind: "opened" };
  const search = /^\(search ?([^)]*)\)$/.exec(text);
  if (search?.[1] !== undefined) return { kind: "search", text: search[1] };
  const mail = /^\(mail ([^)]+)\)$/.exec(text);
  if (mail?.[1] !== undefined) return { kind: "identified", mail: mail[1] };
  const press = /^\[([^\]]+)\](?:\((\d+)\))?(?: = (.*))?$/.exec(text);
  if (press?.[1] === undefined) return { kind: "text", text };
  const [, label, nth = 1, filled] = press;
  return { kind: "press", label, nth: Number(nth), ...(filled !== undefined && { filled }) };
}
