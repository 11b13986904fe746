import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately, todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { MeetingId, PersonId, SeatId } from "../../src/domain/ids.ts";
import { audienceSeats } from "../../src/domain/meeting/audience.ts";
import { tookPart } from "../../src/domain/meeting/meeting-at-hand.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { OwnerQuestion } from "../../src/lookup/names/find-owner.ts";
import { organises } from "../../src/lookup/people/organisers.ts";
import type { Block } from "../../src/messages/message.ts";
import type { Action, State } from "./action.ts";

/** What comes in. */
export type Coming = Situation<State, Action>;

/** The same, once it is known who talks. */
export type Scene = Coming & { readonly me: PersonId };

/** Where one looks for who is meant. */
export function askingFor(scene: Scene, meeting?: MeetingId): OwnerQuestion {
  const { network } = scene;
  const found = meeting && network.meetings.get(meeting);
  const seats = found ? audienceSeats(network, found.audience) : [];
  return {
    ...{ network, day: todayIn(scene), seatName: (seat: Seat) => seatInWords(network, seat) },
    among: new Set<SeatId>(seats.map(({ id }) => id)),
  };
}

/** Of which meeting, if they were there and what was agreed in it can still change. */
export function knownMeeting(
  { network, event, me }: Scene,
  id: MeetingId | undefined,
): { readonly meeting?: MeetingId } {
  const meeting = id && network.meetings.get(id);
  if (!meeting || meeting.minutes?.approvedIn !== undefined) return {};
  const wasThere = tookPart(network, meeting, me);
  return wasThere || organises(network, meeting, { person: me, at: event.at })
    ? { meeting: meeting.id }
    : {};
}

export type Told = {
  readonly text: string;
  readonly more?: readonly Block[];
  readonly changes?: readonly Fact[];
  readonly state?: Outcome<State>["state"];
};

/** Says a line, and what belongs to it, to who is talking and nobody else. */
export function answer(scene: Coming, told: Told): Outcome<State> {
  const { text, more = [], changes = [], state = { kind: "keep" } } = told;
  const message = lineMessage({ text, more, emergencyLines: emergencyLinesOf(scene) });
  const { happening } = scene.event;
  const isOwnCard = happening.kind === "press" && !isOfBundle(happening.action);
  return { say: [privately(scene, message, isOwnCard)], state, changes, tell: [], counts: [] };
}

/** Stands beside other actions, or on the card of another conversation: the rest is to stay. */
function isOfBundle({ kind }: Action): boolean {
  return (
    kind === "list" ||
    kind === "new" ||
    kind === "edit" ||
    kind === "done" ||
    kind === "later" ||
    kind === "pass"
  );
}
