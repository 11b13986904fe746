import {
  type About,
  noLonger,
  type Retell,
  type Retold,
  stillSo,
  type Waiting,
} from "../../src/contract/about.ts";
import { invitedTo } from "../../src/domain/meeting/invited.ts";
import { type Meeting, replyOf, type Told, toldTo } from "../../src/domain/meeting/meeting.ts";
import { slotStarts } from "../../src/domain/meeting/slot.ts";
import { attendanceMessage } from "./attendance-message.ts";

type Of<Kind extends About["kind"]> = Extract<About, { readonly kind: Kind }>;

/** Whether what people were to hear of a meeting is still so, when it can go out at last. */
export const retell: Retell = (about, waiting) => {
  switch (about.kind) {
    case "invitation":
      return retellInvitation(about, waiting);
    case "off":
      return retellOff(about, waiting);
    case "reminder":
      return retellReminder(about, waiting);
    case "attendance":
      return retellAttendance(about, waiting);
    default:
      return undefined;
  }
};

function retellInvitation(about: Of<"invitation">, waiting: Waiting): Retold {
  const meeting = waiting.network.meetings.get(about.meeting);
  if (!meeting) return noLonger();
  const isAsItWas = meeting.sequence === about.sequence;
  if (!waiting.isLost && isAsItWas && isExpected(meeting, waiting)) return stillSo(true, waiting);
  return untold(meeting, waiting, "on", (told) => about.was ?? { ...told, as: "off" });
}

/** Of a meeting that is cancelled, or begun without them; else only of who is not expected. */
function retellOff(about: Of<"off">, waiting: Waiting): Retold {
  const { network, at } = waiting;
  const meeting = network.meetings.get(about.meeting);
  if (!meeting || waiting.to === undefined) return stillSo(true, waiting);
  // The goodbye says it instead, or it would be said twice.
  const outSince = network.askings.get(waiting.to)?.outSince;
  if (outSince !== undefined && waiting.madeAt < outSince) {
    return untold(meeting, waiting, "off", () => about.was);
  }
  const isAhead = slotStarts(meeting.slot, network.description.zone) > at;
  const isSo = !isAhead || !isExpected(meeting, waiting);
  if (isSo && !waiting.isLost) return stillSo(true, waiting);
  return untold(meeting, waiting, "off", () => about.was);
}

/** Who answered since then knows of it; what they said is no longer what the message says. */
function retellReminder({ meeting: id, sequence, reply }: Of<"reminder">, waiting: Waiting) {
  const { network, to } = waiting;
  const meeting = network.meetings.get(id);
  const isAsItWas = meeting?.sequence === sequence && isExpected(meeting, waiting);
  if (!isAsItWas || to === undefined) return noLonger();
  return stillSo(replyOf(meeting, to)?.as === reply, waiting);
}

/** With who said so meanwhile. */
function retellAttendance(
  { meeting: id, day }: Of<"attendance">,
  { network, at }: Waiting,
): Retold {
  const meeting = network.meetings.get(id);
  if (!meeting || meeting.cancelledAt !== undefined || meeting.slot.day !== day) return noLonger();
  return { kind: "so", message: attendanceMessage({ network, at }, meeting) };
}

function isExpected(meeting: Meeting, { network, to }: Waiting): boolean {
  return invitedTo(network, meeting).some(({ person }) => person === to);
}

/** They know what they knew before; unless they were told something newer since. */
function untold(
  meeting: Meeting,
  { to, madeAt }: Waiting,
  as: Told["as"],
  before: (told: Told) => Told,
): Retold {
  const told = to && toldTo(meeting, to);
  if (!told || told.as !== as || told.at !== madeAt) return noLonger();
  return noLonger({ kind: "meeting-told", meeting: meeting.id, told: [before(told)] });
}
