import { meetingTime } from "../../src/cards/meeting-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { CountLine } from "../../src/contract/outcome.ts";
import { type AgendaPart, agendaOf } from "../../src/domain/agenda/agenda.ts";
import { fitted, type Timed } from "../../src/domain/agenda/fit.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { clockAt, minuteOfDay, minutesIn } from "../../src/domain/meeting/slot.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import { clockName } from "../../src/language/day.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block, Message, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { sessionNames } from "./action.ts";
import { type Session, sessions } from "./sessions/wording.ts";
import { wording } from "./wording.ts";

/** So many of a list are named in a line. */
const NAMED = 3;

export type Shown = {
  readonly network: Network;
  readonly meeting: Meeting;
  readonly at: Instant;
  readonly asked?: readonly CountLine[] | undefined;
};

/** A line of the agenda: how long, and what. */
type Line = Timed & { readonly spans: readonly Span[] };

/** The agenda as it stands, with the time of each part; nothing to press. */
export function agendaBlocks(shown: Shown): readonly Block[] {
  const { meeting } = shown;
  const session = sessionOf(meeting);
  const { parts, ...fit } = session ? sessionLines(shown, session) : ownLines(shown);
  return [
    { kind: "heading", text: wording.title(meeting.title) },
    paragraph([meetingTime(meeting.slot), meeting.place ?? ""].filter(Boolean).join(" · ")),
    ...(session ? [paragraph(session.title)] : []),
    { kind: "list", items: timed(meeting, parts) },
    ...fitLine(meeting, fit),
    ...(session ? preparation(session) : []),
  ];
}

/** That parts were made shorter, or one of them longer, to fill the time there is. */
function fitLine({ slot }: Meeting, { wanted, longer }: Fit): readonly Block[] {
  const available = minutesIn(slot);
  if (wanted > available) return [paragraph(wording.cut(wanted, available), "subtle")];
  if (longer === undefined) return [];
  return [paragraph(wording.stretched(wanted, available, longer), "subtle")];
}

/** The same as a message that comes by itself. */
export function agendaMessage(shown: Shown): Message {
  const summary = wording.sent(meetingTime(shown.meeting.slot));
  return { summary, blocks: agendaBlocks(shown) };
}

function sessionOf({ template }: Meeting): Session | undefined {
  const name = sessionNames.find((one) => one === template);
  return name && sessions[name];
}

/** Each line with when it begins and ends. */
function timed(meeting: Meeting, lines: readonly Line[]): readonly (readonly Span[])[] {
  let minute = minuteOfDay(meeting.slot.from);
  return lines.map(({ minutes, spans }) => {
    const [from, until] = [clockAt(minute), clockAt(minute + minutes)];
    minute += minutes;
    const time = from && until ? wording.time(clockName(from), clockName(until)) : "";
    return [{ text: `${time} ` }, ...spans];
  });
}

/** `longer`: the name of the part that got the rest of the time. */
type Fit = { readonly wanted: number; readonly longer?: string | undefined };
type Lines = Fit & { readonly parts: readonly Line[] };

function sessionLines({ network, meeting }: Shown, session: Session): Lines {
  const fixed = session.parts.map(({ text, minutes }): Line => ({ minutes, spans: [{ text }] }));
  const items = meeting.items.map((item) =>
    lineOf(network, { kind: "item", item, minutes: item.minutes ?? 10 }),
  );
  const lines = [...fixed.slice(0, -1), ...items, ...fixed.slice(-1)];
  const isOfSession = (line: Line) => fixed.includes(line);
  const { parts, wanted, stretched } = fitted(lines, minutesIn(meeting.slot), isOfSession);
  const longer = stretched === undefined ? undefined : parts[stretched]?.spans[0]?.text;
  return { parts, wanted, longer };
}

function ownLines(shown: Shown): Lines {
  const { parts, wanted, stretched } = agendaOf(shown);
  const lines = parts.map((part) => lineOf(shown.network, part));
  return { parts: lines, wanted, longer: stretched === undefined ? undefined : wording.parts.case };
}

function lineOf(network: Network, part: AgendaPart): Line {
  const { minutes } = part;
  if (part.kind === "item") {
    const name = network.people.get(part.item.by)?.name;
    const by = name === undefined ? "" : `, ${wording.by(name)}`;
    return { minutes, spans: [{ text: part.item.text, style: "bold" }, { text: by }] };
  }
  const more = moreOf(network, part);
  const title: Span = { text: wording.parts[part.kind], style: "bold" };
  return { minutes, spans: more === "" ? [title] : [title, { text: `: ${more}` }] };
}

function moreOf(network: Network, part: Exclude<AgendaPart, { readonly kind: "item" }>): string {
  switch (part.kind) {
    case "acquaintance": {
      const names = part.newcomers.flatMap((id) => network.people.get(id)?.name ?? []);
      return names.length === 0 ? "" : wording.newcomers(inShortList(names, NAMED));
    }
    case "actions": {
      const what = part.actions.flatMap((id) => network.actions.get(id)?.what ?? []);
      return wording.actions(what.length, inShortList(what, NAMED));
    }
    case "seats": {
      const seats = part.seats.flatMap((id) => network.seats.get(id) ?? []);
      const names = seats.map((seat) => seatInWords(network, seat));
      return wording.seats(names.length, inShortList(names, NAMED));
    }
    case "gaps": {
      const themes = part.themes.flatMap((id) => network.themes.get(id)?.short ?? []);
      return wording.gaps(part.times, themes.length === 0 ? "" : inShortList(themes, NAMED));
    }
    case "welcome":
    case "minutes":
    case "case":
    case "ahead":
    case "reflection":
      return "";
    default:
      return part satisfies never;
  }
}

function preparation({ prepare, homework }: Session): readonly Block[] {
  return [
    paragraph(wording.prepare),
    { kind: "list", items: prepare.map((text) => [{ text }]) },
    paragraph(wording.homework(homework)),
  ];
}
