import type { RegisteredDialog, Unaddressed } from "../contract/dialog.ts";
import type { Event } from "../contract/event.ts";
import type { OpenDialog } from "../contract/stored.ts";
import type { PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Instant } from "../domain/time.ts";
import type { PressedRef } from "./action-ref.ts";
import type { ActorStates } from "./actor-states.ts";
import { subjectOf } from "./actor-states.ts";
import type { Asked } from "./asked.ts";
import { inDialog } from "./in-dialog.ts";
import { chooseNetwork, noSubject, whichOne } from "./names.ts";
import { optionPressed, optionTyped, type WhichOption } from "./which-one.ts";
import { isBareAnswer } from "./wording.ts";

/** All that routing looks at. */
export type Crossing = {
  readonly asked: Asked;
  /** The actor has yet to say which network is theirs. */
  readonly unchosen: boolean;
  readonly network: Network;
  /** Who it is, when the account is linked. */
  readonly person?: PersonId;
  /** At least one; the last one gets what no other claims. */
  readonly dialogs: readonly RegisteredDialog[];
  readonly states: ActorStates;
  readonly conversation: string;
  readonly at: Instant;
};

/** Where an event goes. `nobody`: no dialog need know. */
export type Route =
  | {
      readonly kind: "dialog";
      readonly dialog: RegisteredDialog;
      readonly subject: string;
      readonly kept: OpenDialog | undefined;
      readonly happening: Event<unknown>["happening"];
    }
  | { readonly kind: "which-one"; readonly answer: string; readonly among: readonly OpenDialog[] }
  | { readonly kind: "old-button" }
  | { readonly kind: "nobody" };

const oldButton: Route = { kind: "old-button" };
const nobody: Route = { kind: "nobody" };

/** Which dialog gets what happens. Pure. */
export function findRoute(crossing: Crossing): Route {
  const { asked } = crossing;
  if (asked.kind === "left") return nobody;
  if (crossing.unchosen) return isSilent(asked) ? nobody : routeToChoice(crossing);
  switch (asked.kind) {
    case "press":
      return asked.ref ? routePress(crossing, asked.ref, asked.form) : oldButton;
    case "text":
      return routeText(crossing, asked);
    case "joined":
    case "opened":
    case "search":
    case "identified":
      return routeUnaddressed(crossing, asked);
    default:
      return asked satisfies never;
  }
}

/** Where a question back would stand in the wrong place, or nobody waits for an answer. */
function isSilent({ kind }: Asked): boolean {
  return kind === "search" || kind === "identified";
}

function dialogNamed({ dialogs }: Crossing, name: string): RegisteredDialog | undefined {
  return dialogs.find((dialog) => dialog.name === name);
}

/** What the dialog keeps about the subject, if this version of it can read that. */
function keptBy(
  { states, at }: Crossing,
  dialog: RegisteredDialog,
  subject: string,
): OpenDialog | undefined {
  const kept = states.about(dialog.name, subject, at);
  return kept?.version === dialog.version ? kept : undefined;
}

/** A press is no answer to "which network?", so the question is asked as to an empty text. */
function routeToChoice(crossing: Crossing): Route {
  const dialog = dialogNamed(crossing, chooseNetwork);
  if (!dialog) return oldButton;
  const { asked } = crossing;
  const happening = asked.kind === "press" ? { kind: "text" as const, text: "" } : asked;
  const kept = keptBy(crossing, dialog, noSubject);
  return { kind: "dialog", dialog, subject: noSubject, kept, happening };
}

type Form = Extract<Asked, { readonly kind: "press" }>["form"];

function routePress(crossing: Crossing, ref: PressedRef, form: Form): Route {
  if (ref.dialog === whichOne) return routeOption(crossing, optionPressed(ref));
  const dialog = dialogNamed(crossing, ref.dialog);
  if (!dialog || dialog.version !== ref.version) return oldButton;
  const { subject, action } = ref;
  const kept = keptBy(crossing, dialog, subject);
  const happening = { kind: "press" as const, subject, action, form };
  return { kind: "dialog", dialog, subject, kept, happening };
}

type UnaddressedHappening = Extract<Asked, { readonly kind: Unaddressed }>;

function routeUnaddressed(crossing: Crossing, happening: UnaddressedHappening): Route {
  const dialog = crossing.dialogs.find(({ receives }) => receives.includes(happening.kind));
  if (!dialog) return nobody;
  const kept = keptBy(crossing, dialog, noSubject);
  return { kind: "dialog", dialog, subject: noSubject, kept, happening };
}

type Typed = Extract<Asked, { readonly kind: "text" }>;

function routeText(crossing: Crossing, typed: Typed): Route {
  const { text } = typed;
  const asked = crossing.states.asked(
    crossing.conversation,
    crossing.at,
    (dialog) => dialogNamed(crossing, dialog)?.openFor,
  );
  const pointedOut = routeOption(crossing, optionTyped(asked, text));
  if (pointedOut.kind === "dialog") return pointedOut;
  const claiming = asked.filter((kept) => claims(crossing, kept, text));
  const [latest, ...others] = claiming;
  if (!latest) return routeNewText(crossing, typed);
  if (others.length > 0 && isBareAnswer(text)) {
    return { kind: "which-one", answer: text.trim(), among: claiming };
  }
  return routeAnswer(crossing, latest, typed);
}

function claims(crossing: Crossing, kept: OpenDialog, text: string): boolean {
  const dialog = dialogNamed(crossing, kept.dialog);
  if (dialog?.version !== kept.version) return false;
  const situation = { ...claimerOf(crossing), state: kept.state };
  return inDialog(dialog.name, () => dialog.claims(text, situation));
}

function claimerOf({ network, person, at }: Crossing): Pick<Crossing, "network" | "person" | "at"> {
  return { network, at, ...(person !== undefined && { person }) };
}

function routeAnswer(crossing: Crossing, kept: OpenDialog, happening: Typed): Route {
  const dialog = dialogNamed(crossing, kept.dialog);
  if (!dialog) return oldButton;
  return { kind: "dialog", dialog, subject: subjectOf(kept), kept, happening };
}

/** No question was answered: what was kept is not shown to the dialog, for it said so itself. */
function routeNewText(crossing: Crossing, typed: Typed): Route {
  const { dialogs } = crossing;
  const situation = { ...claimerOf(crossing), state: undefined };
  const claimer = dialogs.find((one) =>
    inDialog(one.name, () => one.claims(typed.text, situation)),
  );
  const dialog = claimer ?? dialogs.at(-1);
  if (!dialog) return nobody;
  return { kind: "dialog", dialog, subject: noSubject, kept: undefined, happening: typed };
}

/** The answer goes to the question that was pointed out, if that is still open. */
function routeOption(crossing: Crossing, option: WhichOption | undefined): Route {
  if (!option || !isBareAnswer(option.text)) return oldButton;
  const kept = crossing.states.about(option.dialog, option.subject, crossing.at);
  if (!kept || !claims(crossing, kept, option.text)) return oldButton;
  return routeAnswer(crossing, kept, { kind: "text", text: option.text });
}
