import { z } from "zod";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { everySaying } from "./every-saying.ts";
import { homePage } from "./home-page.ts";

/** The bot's own page. */
const homeDialog: Dialog<never, never> = {
  name: "home",
  version: 1,
  state: z.never(),
  action: z.never(),
  claims: () => false,
  receives: ["opened"],
  step,
  everySaying,
};

export const home = register(homeDialog);

function step({ network, knowledge, event }: Situation<never, never>): Outcome<never> {
  if (event.happening.kind !== "opened") return saying();
  const { actor, at } = event;
  return saying({ message: homePage({ network, knowledge, actor, at }), as: "new", to: "here" });
}
