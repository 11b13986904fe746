import { z } from "zod";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { type Outcome, type Say, saying } from "../../src/contract/outcome.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { peopleToFind } from "./people.ts";
import { resultMessage } from "./result-message.ts";
import { type Result, resultsFor } from "./results.ts";

/** What somebody looks up to put it into a message of their own. */
const findDialog: Dialog<never, never> = {
  name: "find",
  version: 1,
  state: z.never(),
  action: z.never(),
  claims: () => false,
  receives: ["search"],
  step,
  everySaying,
};

export const find = register(findDialog);

function step({ network, event }: Situation<never, never>): Outcome<never> {
  const { happening, actor, place, at } = event;
  const mayAsk = !actor.guest || network.description.guestsMayAsk === true;
  if (happening.kind !== "search" || !mayAsk) return saying();
  const inGroup = place.kind === "group";
  const results = resultsFor({ network, text: happening.text, at, inGroup });
  const say = results.map(
    (result): Say => ({
      message: resultMessage({ network, at, inGroup }, result),
      as: "new",
      to: "here",
    }),
  );
  return saying(...say);
}

function* everySaying(network: Network, _knowledge: Knowledge): Iterable<Message> {
  const at: Instant = instant(Date.UTC(2026, 10, 24, 9));
  const organisations = [...network.organisations].map(
    (organisation): Result => ({ kind: "organisation", organisation }),
  );
  const people = peopleToFind(network, at).map((found): Result => ({ kind: "person", found }));
  for (const inGroup of [false, true]) {
    for (const result of [...organisations, ...people]) {
      yield resultMessage({ network, at, inGroup }, result);
    }
  }
}
