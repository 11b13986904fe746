import { z } from "zod";
import { type Dialog, register } from "../../src/contract/dialog.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { readManageRequest } from "../../src/language/manage.ts";
import { looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import { type Action, actionSchema, identity } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { organisationNamed, subjectNamed } from "./named.ts";
import { press } from "./press.ts";
import { readText } from "./read-text.ts";
import { admitted, type Coming, refuse } from "./scene.ts";

/** What a coordinator changes in the network by chat, and seeing and undoing what was changed. */
const manageDialog: Dialog<never, Action> = {
  ...identity,
  state: z.never(),
  action: actionSchema,
  claims: (text, { network, person, at }) => {
    const request = readManageRequest(text);
    if (request?.kind === "about") {
      // Of anybody else the same words are about a family, or a question.
      const isTheirs = person !== undefined && at !== undefined && looksAfter(network, person, at);
      return isTheirs && subjectNamed(network, request.name) !== undefined;
    }
    if (request?.kind === "merge") {
      return person !== undefined && at !== undefined && looksAfter(network, person, at);
    }
    if (request?.kind !== "pause" || request.sure) return request !== undefined;
    // "Pauzeer" may be said of anything: of an organisation of ours it is for us.
    return organisationNamed(network, request.name).kind === "one";
  },
  needs: ["history"],
  step,
  everySaying,
};

export const manage = register(manageDialog);

function step(coming: Coming): Outcome<never> {
  const { happening } = coming.event;
  if (happening.kind !== "text" && happening.kind !== "press") return saying();
  const scene = admitted(coming);
  if (!scene) return refuse(coming);
  return happening.kind === "text"
    ? readText(scene, happening.text)
    : press(scene, happening.action, happening.form);
}
