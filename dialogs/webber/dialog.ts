import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { readWebberRequest, type WebberRequest } from "../../src/language/webber.ts";
import { themeCalled } from "../../src/lookup/names/theme-meant.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { expect, expectForm } from "./expect.ts";
import { showList } from "./list.ts";
import { nameThem, nominateFilled, nominateForm } from "./name-them.ts";
import { nominate } from "./nominate.ts";
import { decide, showNominations } from "./nominations.ts";
import { reply } from "./nominee.ts";
import { retell } from "./retell.ts";
import { answer, type Coming, type Scene } from "./scene.ts";
import { stop } from "./stop.ts";
import { timetable } from "./timetable.ts";
import { wording } from "./wording.ts";

/** Who is webber of what, who should be, and what one may expect of them. */
const webberDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims,
  step,
  timetable,
  retell,
  everySaying,
};

export const webber = register(webberDialog);

/** "Webbers bellen" is no list: behind the word a theme must stand that is called so. */
function claims(text: string, { network }: Pick<Coming, "network">): boolean {
  const request = readWebberRequest(text);
  if (request?.kind !== "list" || request.theme === undefined) return request !== undefined;
  return themeCalled(network, request.theme) !== undefined;
}

function step(coming: Coming): Outcome<State> {
  const { happening } = coming.event;
  const request = happening.kind === "text" ? readWebberRequest(happening.text) : undefined;
  const isList = happening.kind === "press" && happening.action.kind === "list";
  if (isList || request?.kind === "list") return list(coming, request);
  return forKnown(coming, unknownFor, ({ id: me }, done) => {
    const scene: Scene = { ...coming, me };
    if (done.kind === "press") return press(scene, done.action, done.form);
    return request ? asked(scene, request) : showList(coming);
  });
}

/** Whoever may look people up may see who the webbers are. */
function list(coming: Coming, request: WebberRequest | undefined): Outcome<State> {
  const { network, event } = coming;
  const { happening, actor } = event;
  if (actor.guest && network.description.guestsMayAsk !== true) {
    return answer(coming, { text: wording.guest });
  }
  if (happening.kind === "press" && happening.action.kind === "list") {
    return showList(coming, happening.action.theme);
  }
  const said = request?.kind === "list" ? request.theme : undefined;
  return showList(coming, said === undefined ? undefined : themeCalled(network, said));
}

function asked(scene: Scene, request: WebberRequest): Outcome<State> {
  switch (request.kind) {
    case "nominate":
      return nameThem(scene, request);
    case "list":
      return showList(scene);
    case "nominations":
      return showNominations(scene);
    case "expect": {
      const { what, text = "" } = request;
      return what === undefined || text === ""
        ? expectForm(scene)
        : expect(scene, { [what]: text });
    }
    case "stop":
      return stop(scene);
    default:
      return request satisfies never;
  }
}

type Form = Readonly<Record<string, string | readonly string[]>>;

function press(scene: Scene, action: Action, form: Form): Outcome<State> {
  switch (action.kind) {
    case "list":
      return showList(scene, action.theme);
    case "nominate-form":
      return nominateForm(scene, { intro: wording.nominateIntro, theme: action.theme });
    case "nominate-filled":
      return nominateFilled(scene, form);
    case "nominate":
      return nominate(scene, action);
    case "nominations":
      return showNominations(scene);
    case "ask":
    case "refuse":
      return decide(scene, action.kind, action.nomination);
    case "yes":
    case "no":
      return reply(scene, action.kind, action.nomination);
    case "expect-form":
      return expectForm(scene);
    case "expect":
      return expect(scene, { mayExpect: textIn(form["mayExpect"]), needs: textIn(form["needs"]) });
    case "stop":
      return stop(scene);
    default:
      return action satisfies never;
  }
}

function textIn(value: Form[string] | undefined): string {
  return typeof value === "string" ? value : "";
}
