import { type Instant, instant } from "../../src/domain/time.ts";
import { fromZonedTime } from "./zoned-time.ts";

/** The chats in which somebody can be in a journey. */
export type Chat = "teams" | "slack" | "mail";

/** One thing that somebody does in a journey. */
export type Act = {
  readonly line: string;
  readonly at: Instant;
  readonly who: string;
  readonly chat: Chat;
  readonly kind: "personal" | "group";
  readonly does: Deed;
  /** `who` is an organisation, in whose mail box somebody reads who calls themselves so. */
  readonly reader?: string;
};

export type Deed =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "press";
      readonly label: string;
      readonly nth: number;
      /** What is filled in, in the first field above the button or in the one that it names. */
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

/** Time goes by, day after day, and the bot does by itself what it has to do. */
export type Passing = { readonly line: string; readonly until: Instant };

export type Line = { readonly comment: string } | Act | Linked | Passing;

/**
 * Reads the lines of a transcript that are not the bot's: `@ 2026-11-24 10:00` sets the clock,
 * `* sanne on slack is sanne` links an account to a person, `fatima> text` says something in Teams
 * and `fatima on slack> text` in Slack, `leergeld box as Piet Jansen> [Label]` in the mail box of an organisation, `fatima by mail> [Label]` presses what a mail led to, `fatima in the group> …` where others read. `[Label]` presses
 * the newest such button, `[Label](2)` the second of them, `[Label] = words` with the first field
 * filled in and `[Label] = Field: words | Other: words` with those.
 * `(joined)` installs the bot, `(opened)` opens its page, `(search words)` looks for something to
 * put in a message, `(mail a@b.example)`: the platform vouches for this address. `~ 2026-12-01 09:00`
 * lets the days go by until then; what the bot does by itself it does only in a transcript with such a line.
 */
export function readScript(transcript: string): readonly Line[] {
  let at = instant(0);
  return transcript.split("\n").flatMap((line): Line | readonly Line[] => {
    const clock = /^[@~] (\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(line);
    if (clock) at = fromZonedTime(`${clock[1]}T${clock[2]}`);
    if (line.startsWith("# ") || line.startsWith("@ ")) return [{ comment: line }];
    if (clock) return [{ line, until: at }];
    return readLinked(line, at) ?? readAct(line, at) ?? [];
  });
}

function readLinked(line: string, at: Instant): Linked | undefined {
  const [, who, onSlack, person] = /^\* (\w+)( on slack)? is ([\w-]+)$/.exec(line) ?? [];
  if (who === undefined || person === undefined) return undefined;
  return { line, at, who, chat: chatOf(onSlack), person };
}

function readAct(line: string, at: Instant): Act | undefined {
  const [, box, reader, pressed] = /^(\w+) box as ([^>]+)> (.*)$/.exec(line) ?? [];
  if (box !== undefined && reader !== undefined && pressed !== undefined) {
    const does = readDeed(pressed);
    return { line, at, who: box, chat: "mail", kind: "personal", does, reader };
  }
  const [, who, where, inGroup, does] =
    /^([\w-]+)( on slack| by mail)?( in the group)?> (.*)$/.exec(line) ?? [];
  if (who === undefined || does === undefined) return undefined;
  const kind = inGroup ? "group" : "personal";
  return { line, at, who, chat: chatOf(where), kind, does: readDeed(does) };
}

function chatOf(where: string | undefined): Chat {
  if (where === " by mail") return "mail";
  return where ? "slack" : "teams";
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
