import type { ActionId, MeetingId, SeatId } from "../domain/ids.ts";
import type { Action } from "../domain/meeting/action.ts";
import { ownerOn } from "../domain/meeting/action-owner.ts";
import type { Network } from "../domain/network.ts";
import type { Seat } from "../domain/seat.ts";
import type { Day } from "../domain/time.ts";
import { dayInWords } from "../language/when/in-words.ts";
import type { ActionRef, Block, Button, Span } from "../messages/message.ts";
import { seatInWords } from "./seat-role.ts";
import { wording } from "./wording.ts";

const words = wording.action;

/** In characters; more is a story. */
export const LONGEST_ACTION = 300;
const LONGEST_WHO = 120;

/** Who is to do it: the one who sits there, and the seat. */
export function ownerInWords(network: Network, owner: SeatId, day: Day): string {
  const seat = network.seats.get(owner);
  const role = seat ? seatInWords(network, seat) : "";
  const person = ownerOn(network, { owner }, day);
  const name = person && network.people.get(person)?.name;
  return name === undefined ? words.nobody(role) : words.owner(name, role);
}

type Shown = Pick<Action, "what" | "owner" | "dueOn">;

/** An action in one line: what, who, and when; `own` leaves out who. */
export function actionLine(
  network: Network,
  { what, owner, dueOn }: Shown,
  { today, own = false }: { readonly today: Day; readonly own?: boolean },
): readonly Span[] {
  const day = dayInWords(dueOn, today);
  const rest = [
    ...(own ? [] : [ownerInWords(network, owner, today)]),
    dueOn < today ? words.overdue(day) : words.due(day),
  ];
  return [{ text: what, style: "bold" }, { text: ` · ${rest.join(" · ")}` }];
}

/** A button of the conversation about actions, on whatever card it stands. */
export function actionButton(
  label: string,
  action: ActionRef["action"],
  weight?: Button["weight"],
): Button {
  const does: ActionRef = { dialog: "actions", version: 1, subject: "-", action };
  return { label, does, ...(weight && { weight }) };
}

/** What can be said of an action. */
export function actionButtons({ id }: Pick<Action, "id">): readonly Button[] {
  return [
    actionButton(words.done, { kind: "done", action: id }),
    actionButton(words.later, { kind: "later", action: id }),
    actionButton(words.pass, { kind: "pass", action: id }),
  ];
}

/** An action that is not agreed yet, as far as it is known. */
export type ActionAsked = {
  readonly what?: string;
  readonly who?: string;
  /** Whom the words may mean. */
  readonly among?: readonly Seat[];
  readonly dueOn?: Day;
  readonly meeting?: MeetingId;
  /** The one that it takes the place of. */
  readonly instead?: ActionId;
};

/** The most that can be chosen from; who is further down is found by their name. */
const MOST_OPTIONS = 20;

/** One form for all of it; what is filled in is read back before it is kept. */
export function actionForm(
  network: Network,
  asked: ActionAsked,
  { label, today }: { readonly label: string; readonly today: Day },
): Block {
  const { what, dueOn, meeting, instead } = asked;
  const about = {
    ...(meeting !== undefined && { meeting }),
    ...(instead !== undefined && { instead }),
  };
  return {
    kind: "form",
    fields: [
      {
        ...{ kind: "text", name: "what", label: words.what, required: true },
        ...{ maxLength: LONGEST_ACTION, ...(what !== undefined && { value: what }) },
      },
      whoField(network, asked, today),
      {
        ...{ kind: "day", name: "due", label: words.dueOn, required: true },
        ...(dueOn !== undefined && { value: dueOn }),
      },
    ],
    submit: actionButton(label, { kind: "fill", ...about }, "primary"),
  };
}

type Field = Extract<Block, { readonly kind: "form" }>["fields"][number];

function whoField(network: Network, { who, among = [] }: ActionAsked, today: Day): Field {
  if (among.length > 1) {
    const options = among.slice(0, MOST_OPTIONS).map(({ id }) => ({
      value: id,
      label: ownerInWords(network, id, today),
    }));
    return { kind: "choice", name: "seat", label: words.whoOf, required: true, options };
  }
  return {
    ...{ kind: "text", name: "who", label: words.who, required: true, maxLength: LONGEST_WHO },
    ...(who !== undefined && { value: who.slice(0, LONGEST_WHO).toWellFormed() }),
  };
}
