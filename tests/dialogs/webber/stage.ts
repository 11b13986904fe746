import { webber } from "../../../dialogs/webber/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Nomination } from "../../../src/domain/webber/nomination.ts";
import type { Field } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const person = ids.person.parse;

/** Fatima says that Jan should be webber for schulden; more of it may be otherwise. */
export function nominated(more: Partial<Nomination> = {}): Fact {
  const nomination: Nomination = {
    ...{ id: ids.nomination.parse("voordracht"), theme: ids.theme.parse("schulden") },
    ...{ person: person("jan"), nominatedBy: person("fatima"), at: tuesdayMorning },
    ...{ seconds: [], state: "open" as const },
    ...more,
  };
  return { kind: "webber-nominated", nomination };
}

/** What somebody reads, which form they get, and what becomes true. */
function taken(given: Given) {
  const outcome: Outcome<unknown> | "unreadable" = webber.step(
    situation({ person: "fatima", ...given }),
  );
  if (outcome === "unreadable") throw new Error("unreadable");
  const blocks = outcome.say.flatMap(({ message }) => message.blocks);
  const fields: readonly Field[] = blocks.flatMap((one) => (one.kind === "form" ? one.fields : []));
  return {
    ...{ outcome, fields, changes: outcome.changes },
    text: outcome.say
      .map(({ message }) => messageToText(message))
      .join("\n---\n")
      .replace(/\n\nSpoed:.*/g, ""),
    told: outcome.tell.map(({ message }) => messageToText(message)),
  };
}

export const says = (text: string, more: Partial<Given> = {}) =>
  taken({ happening: typing(text), ...more });

export const presses = (
  action: unknown,
  form: Readonly<Record<string, string>> = {},
  more: Partial<Given> = {},
) => taken({ happening: pressing(action, form), ...more });
