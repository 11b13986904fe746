import { deputiesOn, organisationOfSeat } from "../domain/cycle/those-around.ts";
import { dueDayOf, standingConfirmation } from "../domain/freshness.ts";
import type { Network } from "../domain/network.ts";
import type { Person } from "../domain/person.ts";
import { showPhone } from "../domain/phone.ts";
import type { AskedLine } from "../domain/report/asked-tally.ts";
import { type Call, callList } from "../domain/report/call-list.ts";
import { figuresOf, type SeatLine } from "../domain/report/figures.ts";
import { fragileSpots } from "../domain/report/fragile.ts";
import { lookingAt } from "../domain/report/seat-status.ts";
import type { Seat } from "../domain/seat.ts";
import { type Day, type Instant, localMoment } from "../domain/time.ts";
import { askedSheet } from "./asked-sheet.ts";
import { wording } from "./wording.ts";
import { type Cell, type SheetOf, workbookBytes } from "./workbook.ts";

/** What the workbook of a coordinator is made of. */
export type ReportOf = {
  readonly network: Network;
  readonly at: Instant;
  /** All that was ever counted. */
  readonly asked: readonly AskedLine[];
  /** What a seat is, in words. */
  readonly seatName: (seat: Seat) => string;
};

/** Widths, in characters. */
const [SMALL, MIDDLE, WIDE] = [14, 24, 36];
const { headings, sheets } = wording;

/** How the network stands, as an `.xlsx` file: every seat, whom to call, what is thin, what was asked. */
export function reportWorkbook(report: ReportOf): Promise<Uint8Array> {
  const { network, at } = report;
  const title = wording.title(network.description.name);
  const all = [seatSheet(report), callSheet(report), fragileSheet(report), askedSheet(report)];
  return workbookBytes({ title, at, sheets: all });
}

function text(value: string | undefined): Cell {
  return value === undefined ? { kind: "empty" } : { kind: "text", text: value };
}

function day(value: Day | undefined): Cell {
  return value === undefined ? { kind: "empty" } : { kind: "day", day: value };
}

function column(heading: string, width: number): SheetOf["columns"][number] {
  return { heading, width };
}

function todayOf({ network, at }: ReportOf): Day {
  return localMoment(at, network.description.zone).day;
}

function namesOf({ people }: Network, ids: readonly Person["id"][]): string {
  return ids.flatMap((id) => people.get(id)?.name ?? []).join(", ");
}

function seatSheet(report: ReportOf): SheetOf {
  return {
    name: sheets.seats,
    columns: [
      ...[column(headings.organisation, WIDE), column(headings.seat, WIDE)],
      ...[column(headings.name, MIDDLE), column(headings.phone, SMALL)],
      ...[column(headings.mail, WIDE), column(headings.status, MIDDLE)],
      ...[column(headings.confirmedOn, SMALL), column(headings.dueOn, SMALL)],
      ...[column(headings.deputy, MIDDLE), column(headings.handOver, WIDE)],
    ],
    rows: byFirstCells(
      figuresOf(report.network, report.at).lines.map((line) => seatRow(report, line)),
    ),
  };
}

/** By organisation, and then by seat; what belongs to none comes first. */
function byFirstCells(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const keyOf = (cells: readonly Cell[]) =>
    cells
      .slice(0, 2)
      .map((cell) => (cell.kind === "text" ? cell.text : ""))
      .join("\n");
  return rows.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other), "nl"));
}

function seatRow(report: ReportOf, line: SeatLine): readonly Cell[] {
  const { network, at, seatName } = report;
  const { seat, holder, status } = line;
  const today = todayOf(report);
  const { zone } = network.description;
  const confirmation = holder && standingConfirmation(seat, at, zone);
  const organisation = organisationOfSeat(network, seat, today);
  const deputies = deputiesOn(network, seat.id, today);
  return [
    text(organisation && network.organisations.get(organisation)?.name),
    text(seatName(seat)),
    text(holder?.name),
    text(holder?.phone && showPhone(holder.phone)),
    text(holder?.mail),
    text(wording.status[status]),
    day(confirmation && localMoment(confirmation.at, zone).day),
    day(confirmation && dueDayOf(confirmation, zone)),
    text(namesOf(network, deputies) || undefined),
    text(handOverOf(report, seat)),
  ];
}

function handOverOf(report: ReportOf, { id, holdings }: Seat): string | undefined {
  const { people, handOvers } = report.network;
  const today = todayOf(report);
  const coming = holdings.find(({ from }) => from > today);
  const next = coming && people.get(coming.person);
  if (coming && next) return wording.comes(next.name, coming.from);
  const open = handOvers.get(id);
  const candidate = open?.candidate && people.get(open.candidate.person);
  if (!open || !candidate) return open && wording.searching;
  const isNamedOnly = open.candidate?.state === "needs-yes";
  return isNamedOnly ? wording.needsYes(candidate.name) : wording.isAsked(candidate.name);
}

function callSheet(report: ReportOf): SheetOf {
  return {
    name: sheets.calls,
    columns: [
      ...[column(headings.name, MIDDLE), column(headings.phone, SMALL)],
      ...[column(headings.organisation, WIDE), column(headings.seat, WIDE)],
      ...[column(headings.why, WIDE), column(headings.since, SMALL)],
    ],
    rows: callList(lookingAt(report.network, report.at)).map((call) => callRow(report, call)),
  };
}

function callRow({ network, seatName }: ReportOf, call: Call): readonly Cell[] {
  const { whom, organisation, seats, reason } = call;
  const phone = whom?.phone ?? organisation?.phone;
  return [
    text(whom?.name),
    text(phone && showPhone(phone)),
    text(organisation?.name),
    text(seats.map(seatName).join(", ")),
    text(wording.calls[reason.kind]),
    day(localMoment(reason.since, network.description.zone).day),
  ];
}

function fragileSheet({ network, at, seatName }: ReportOf): SheetOf {
  const { thinThemes, onOnePerson, withoutDeputy } = fragileSpots(lookingAt(network, at), []);
  const row = (what: string, ...cells: readonly string[]) => [what, ...cells].map(text);
  const names = (people: readonly Person[]) => people.map(({ name }) => name).join(", ");
  return {
    name: sheets.fragile,
    columns: [
      ...[column(headings.why, WIDE), column(headings.what, WIDE)],
      column(headings.who, MIDDLE),
    ],
    rows: [
      ...thinThemes.map(({ theme, webbers }) =>
        row(wording.thinTheme, theme.short, names(webbers)),
      ),
      ...onOnePerson.map(({ organisation, person }) =>
        row(wording.onOnePerson, organisation.name, person.name),
      ),
      ...withoutDeputy.map((seat) => row(wording.withoutDeputy, seatName(seat))),
    ],
  };
}
