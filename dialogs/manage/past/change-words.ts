import type { Change, Recorded, Restoring } from "../../../src/domain/change.ts";
import { differingFields } from "../../../src/domain/manage/differences.ts";
import { keyOf, touchedBy } from "../../../src/domain/manage/touched.ts";
import type { Past } from "../../../src/domain/past.ts";
import type { Day } from "../../../src/domain/time.ts";
import { dayName } from "../../../src/language/day.ts";
import { wording } from "../wording.ts";
import type { Names } from "./names.ts";
import { pastWording } from "./wording.ts";

const words = pastWording.change;

type Telling = { readonly names: Names; readonly today: Day };

/** What a commit changed, in words that a person understands; nothing for what only the bot knows of. */
export function whatChanged({ changes }: Past, telling: Telling): readonly string[] {
  const stated = new Map<string, Restoring>();
  for (const change of changes) {
    if (change.kind !== "stated") continue;
    const touched = touchedBy(change.was);
    if (touched) stated.set(keyOf(touched), change.was);
  }
  const lines = changes.flatMap((change) => wordsFor(change, stated, telling) ?? []);
  const isUndoing = changes.some(
    (change) => change.kind === "occurred" && change.occurrence.startsWith("undone/"),
  );
  const [first, ...others] = [...new Set(lines)];
  if (first === undefined) return [];
  return [isUndoing ? words.undone(first) : first, ...others];
}

function wordsFor(
  change: Change,
  stated: ReadonlyMap<string, Restoring>,
  telling: Telling,
): string | undefined {
  const { names, today } = telling;
  switch (change.kind) {
    case "recorded":
      return recordedWords(change, stated.get(`${change.part}/${change.value.id}`), names);
    case "removed":
      return words.removed(whatIs(change.part, change.id, names));
    case "described":
      return words.description;
    case "emergency-lines-set":
      return words.lines;
    case "asking-paused":
      return words.paused(names.person(change.person), dayName(change.until, today));
    case "network-left":
      return words.out(names.person(change.person));
    case "network-returned":
      return words.back(names.person(change.person));
    case "shown-in-groups-set":
      return words.inGroups(names.person(change.person), change.shown);
    case "account-linked":
      return words.linked(names.person(change.person), change.channel);
    case "account-unlinked":
      return words.unlinked;
    case "meeting-planned":
      return words.meetingPlanned(change.meeting.title, dayName(change.meeting.slot.day, today));
    case "meeting-changed":
      return words.meetingChanged;
    case "meeting-cancelled":
      return words.meetingCancelled;
    default:
      return "seat" in change ? seatWords(change, telling) : undefined;
  }
}

type OfSeat = Extract<Change, { readonly seat: unknown }>;

function seatWords(change: OfSeat, { names, today }: Telling): string | undefined {
  const role = names.seat(change.seat);
  switch (change.kind) {
    case "seat-taken":
      return words.taken(names.person(change.person), role, dayName(change.from, today));
    case "seat-left":
      return words.left(role, dayName(change.until, today));
    case "seat-confirmed":
      return words.confirmed(role);
    case "seat-doubted":
      return words.doubted(role);
    case "hand-over-opened":
      return words.opened(role);
    case "successor-named":
      return words.named(names.person(change.person), role);
    case "successor-approved":
      return words.approved(role);
    case "successor-declined":
      return words.declined(role);
    case "successor-accepted":
      return words.accepted(names.person(change.person), role, dayName(change.from, today));
    case "hand-over-withdrawn":
      return words.withdrawn(role);
    case "hand-over-stepped":
    case "successor-reminded":
    case "feed-renewed":
      return undefined;
    default:
      return change satisfies never;
  }
}

function recordedWords(change: Recorded, before: Restoring | undefined, names: Names): string {
  const what = whatIs(change.part, change.value.id, names);
  if (before?.kind === "removed") return words.added(what);
  return words.changed(what, before?.kind === "recorded" ? fieldsOf(change, before) : []);
}

function fieldsOf(change: Recorded, before: Recorded): readonly string[] {
  if (change.part === "people" && before.part === "people") {
    return differingFields("people", before.value, change.value);
  }
  if (change.part === "organisations" && before.part === "organisations") {
    return differingFields("organisations", before.value, change.value);
  }
  return [];
}

/** A record as it is called in a sentence. */
export function whatIs(part: Recorded["part"], id: string, names: Names): string {
  switch (part) {
    case "organisations":
      return words.organisation(names.organisation(id));
    case "people":
      return wording.brief(names.person(id));
    case "seats":
      return words.seat(names.seat(id));
    default:
      return words.other[part];
  }
}
