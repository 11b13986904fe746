import { type Dialog, register } from "../../src/contract/dialog.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { readIdentity } from "../../src/language/identity.ts";
import { readYesNo } from "../../src/language/yes-no.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { identify } from "./identified.ts";
import { mailMe } from "./mail-me.ts";
import { peopleNamed } from "./named-person.ts";
import { claim, claimName } from "./request.ts";
import { type Scene, tellActor } from "./scene.ts";
import { listRequests, settle, settleByCode } from "./settle.ts";
import { sayWho, unlink } from "./who.ts";
import { wording } from "./wording.ts";

/** Whose account this is, and how that is found out. */
const whoAmIDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims,
  receives: ["identified"],
  step,
  title: ({ person }, { people }) => wording.offerTitle(people.get(person)?.name ?? ""),
  everySaying,
};

export const whoAmI = register(whoAmIDialog);

/** "Ik ben bang dat …" is a question to look up: only who is called so says who they are. */
function claims(text: string, { network, state }: Pick<Scene, "network" | "state">): boolean {
  if (state?.open && readYesNo(text)) return true;
  const said = readIdentity(text);
  return said?.kind === "am" ? peopleNamed(network, said.words).length > 0 : said !== undefined;
}

function step(scene: Scene): Outcome<State> {
  const { happening } = scene.event;
  switch (happening.kind) {
    case "identified":
      return identify(scene, happening.mail);
    case "text":
      return readText(scene, happening.text);
    case "press":
      return press(scene, happening.action);
    case "joined":
    case "left":
    case "opened":
    case "search":
      return saying();
    default:
      return happening satisfies never;
  }
}

function readText(scene: Scene, text: string): Outcome<State> {
  const { state, network } = scene;
  const answer = state?.open ? readYesNo(text) : undefined;
  if (state && answer === "yes") return answered(state, claim(scene, state.person));
  if (state && answer === "no") return answered(state, decline(scene));
  const said = readIdentity(text);
  switch (said?.kind) {
    case "am":
      return claimName(scene, peopleNamed(network, said.words));
    case "not-me":
      return unlink(scene, scene.event.actor.account);
    case "requests":
      return listRequests(scene);
    case "link":
    case "refuse":
      return settleByCode(scene, said);
    case "who":
    case undefined:
      return sayWho(scene);
    default:
      return said satisfies never;
  }
}

function press(scene: Scene, action: Action): Outcome<State> {
  const { state } = scene;
  switch (action.kind) {
    case "who":
      return sayWho(scene);
    case "not-me":
      return unlink(scene, action.account);
    case "claim":
      return answered(state, claim(scene, action.person));
    case "decline":
      return answered(state, decline(scene));
    case "mail-me":
      return mailMe(scene);
    case "link":
    case "refuse":
      return settle(scene, action);
    default:
      return action satisfies never;
  }
}

function decline(scene: Scene): Outcome<State> {
  return saying(tellActor(scene, { text: wording.declined }));
}

/** What was offered is not open any more, and stays known so that it is not offered again. */
function answered(state: State | undefined, outcome: Outcome<State>): Outcome<State> {
  return state?.open
    ? { ...outcome, state: { kind: "open", state: { ...state, open: false } } }
    : outcome;
}
