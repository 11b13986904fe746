import { organiserName } from "../../src/cards/meeting-card.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { deputiesOn } from "../../src/domain/cycle/those-around.ts";
import { attendanceOf } from "../../src/domain/meeting/attendance.ts";
import { type Meeting, type ReplyKind, replyOf } from "../../src/domain/meeting/meeting.ts";
import { inShortList } from "../../src/language/list.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Rsvp, State } from "./action.ts";
import { type Asked, askedMeeting } from "./asked-meeting.ts";
import { whoForm } from "./bring.ts";
import { after, answer, meetingNow, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const NAMED = 3;

/** What somebody says, with the names of who comes along or instead. */
export type Saying = {
  readonly as: ReplyKind;
  readonly colleague?: string;
  /** They come later or leave earlier: that is not kept, and who looks after it should know. */
  readonly inPart?: true | undefined;
};

/** A press, or what a calendar answered, or words. Whom somebody sends is asked first. */
export function rsvp(scene: Scene, action: Rsvp, inPart?: true): Outcome<State> {
  const asked = askedMeeting(scene, action);
  if ("refused" in asked) return asked.refused;
  const { as } = action;
  return as === "sends" ? whoForm(scene, asked.meeting) : noted(scene, asked, { as, inPart });
}

/** Writes it down and shows it, with how to change it; said again it is the same reply. */
export function noted(
  scene: Scene,
  asked: Asked,
  { as, colleague, inPart }: Saying,
): Outcome<State> {
  const { me } = scene;
  const { meeting } = asked;
  const before = replyOf(meeting, me.id);
  const isSame = before?.as === as && before.colleague === colleague;
  const named = colleague !== undefined && { colleague };
  const changes: readonly Fact[] = isSame
    ? []
    : [{ kind: "meeting-answered", meeting: meeting.id, person: me.id, as, ...named }];
  const now = after(scene, changes);
  return answer(now, {
    text: notedLine({ as, ...named }),
    more: [
      ...(inPart ? partLine(scene, meeting) : []),
      ...(as === "no" ? deputyLine(scene, asked) : []),
      ...(as === "yes" || as === "sends" ? fullLine(now, meeting) : []),
      ...meetingNow(now, meeting, as),
      paragraph(wording.otherwise, "subtle"),
    ],
    changes,
  });
}

function notedLine({ as, colleague }: Saying): string {
  if (colleague === undefined) return wording.noted(as);
  return as === "sends" ? wording.notedSends(colleague) : wording.notedAlong(colleague);
}

/** Who looks after it themselves need not be told. */
function partLine({ network, event, me }: Scene, meeting: Meeting) {
  const name = organiserName(network, meeting, event.at);
  return name === me.name ? [] : [paragraph(wording.inPart(name))];
}

/** Who comes beyond what the room holds hears so, and whoever looks after it decides. */
function fullLine({ network, event }: Scene, { id }: Meeting) {
  const meeting = network.meetings.get(id);
  if (meeting?.capacity === undefined) return [];
  const { heads } = attendanceOf(network, meeting);
  if (heads <= meeting.capacity) return [];
  const name = organiserName(network, meeting, event.at);
  return [paragraph(wording.full(meeting.capacity, heads, name), "warning")];
}

/** Who says no need not look for somebody: their deputy is asked. Not for a deputy of a deputy. */
function deputyLine(scene: Scene, { meeting, invited }: Asked) {
  if (invited.insteadOf !== undefined) return [];
  const names = deputiesFor(scene, meeting, invited.seats);
  return names.length > 0 ? [paragraph(wording.askDeputy(inShortList(names, NAMED)))] : [];
}

function deputiesFor(
  { network, me }: Scene,
  { slot }: Meeting,
  seats: Asked["invited"]["seats"],
): readonly string[] {
  const people = seats.flatMap((seat) => deputiesOn(network, seat, slot.day));
  return [...new Set(people)]
    .filter((person) => person !== me.id)
    .flatMap((person) => network.people.get(person)?.name ?? []);
}
