import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanText, hasPiledMarks } from "../../src/domain/clean-text.ts";
import type { MeetingId, PersonId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import { type Meeting, replyOf } from "../../src/domain/meeting/meeting.ts";
import { noMinutes } from "../../src/domain/meeting/minutes.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { inShortList } from "../../src/language/list.ts";
import { isSelf } from "../../src/language/meeting/action-line.ts";
import { namesSaid } from "../../src/language/meeting/minutes-line.ts";
import { findNamed } from "../../src/lookup/names/find-named.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { shielded } from "../../src/shield/shield.ts";
import type { State } from "./action.ts";
import { resend } from "./resend.ts";
import { after, answer, heldIn, type Scene, writable, writing } from "./scene.ts";
import { wording } from "./wording.ts";

const MOST_GUESTS = 40;
const LONGEST_NAME = 80;
const NAMED = 20;

/** Who was there, on top of who stood there: known names are people, all others guests. */
export function cameLine(scene: Scene, meeting: Meeting, text: string): Outcome<State> {
  const read = readNames(scene, meeting, text);
  if ("wrong" in read) return answer(scene, { text: read.wrong, state: writing(meeting.id) });
  const { present, guests } = meeting.minutes ?? noMinutes;
  return noted(scene, meeting, {
    ...read,
    present: [...new Set([...present, ...read.people])],
    guests: eachOnce([...guests, ...read.guests]),
  });
}

/** Who was not there after all. */
export function missedLine(scene: Scene, meeting: Meeting, text: string): Outcome<State> {
  const read = readNames(scene, meeting, text);
  if ("wrong" in read) return answer(scene, { text: read.wrong, state: writing(meeting.id) });
  const { present, guests } = meeting.minutes ?? noMinutes;
  return noted(scene, meeting, {
    unclear: read.unclear,
    present: present.filter((person) => !read.people.includes(person)),
    guests: guests.filter((name) => !read.guests.some((other) => isSame(name, other))),
  });
}

/** Whoever said that they come. */
export function allCame(scene: Scene, id: MeetingId): Outcome<State> {
  const found = writable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const { present, guests } = meeting.minutes ?? noMinutes;
  const said = meeting.replies.filter(({ person }) => replyOf(meeting, person)?.as === "yes");
  const all = new Set([...present, ...said.map(({ person }) => person)]);
  return noted(scene, meeting, { present: [...all], guests, unclear: [] });
}

/** A guest is called the same, whichever letters are capitals. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function eachOnce(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.findIndex((one) => isSame(one, name)) === at);
}

type Read = {
  readonly people: readonly PersonId[];
  readonly guests: readonly string[];
  /** Names that more people have. */
  readonly unclear: readonly string[];
};

function readNames(
  scene: Scene,
  meeting: Meeting,
  text: string,
): Read | { readonly wrong: string } {
  const { hidden } = shielded(text);
  if (hidden.length > 0) return { wrong: wording.personalNames(hidden) };
  const names = namesSaid(text).map((name) =>
    cleanText(name).slice(0, LONGEST_NAME).toWellFormed(),
  );
  const fine = names.filter((name) => /\p{L}/u.test(name) && !hasPiledMarks(name));
  if (fine.length === 0) return { wrong: wording.noNames };
  if (fine.length > MOST_GUESTS) return { wrong: wording.tooMany(MOST_GUESTS) };
  const read = fine.map((name) => whoIs(scene, meeting, name));
  return {
    people: read.flatMap(({ person }) => person ?? []),
    guests: read.flatMap(({ guest }) => guest ?? []),
    unclear: read.flatMap(({ unclear }) => unclear ?? []),
  };
}

type Who = { readonly person?: PersonId; readonly guest?: string; readonly unclear?: string };

/** Of two who are called so the one that takes part. */
function whoIs({ network, me }: Scene, meeting: Meeting, name: string): Who {
  if (isSelf(name)) return { person: me };
  const named = findNamed({ network, words: wordsOf(name), asked: false });
  const people = named.flatMap((one) => (one.kind === "person" ? [one.person.id] : []));
  const meant = participantsOn(network, meeting.audience, meeting.slot.day);
  const here = people.filter((id) => meant.some(({ person }) => person === id));
  const [first, ...others] = here.length > 0 ? here : people;
  if (first === undefined) return { guest: name };
  return others.length > 0 ? { unclear: name } : { person: first };
}

type Noting = {
  readonly present: readonly PersonId[];
  readonly guests: readonly string[];
  readonly unclear: readonly string[];
};

function noted(
  scene: Scene,
  meeting: Meeting,
  { present, guests, unclear }: Noting,
): Outcome<State> {
  const changes = [{ kind: "attendance-set", meeting: meeting.id, present, guests } as const];
  const names = present.flatMap((id) => scene.network.people.get(id)?.name ?? []);
  return answer(scene, {
    text: names.length > 0 ? wording.present(inShortList(names, NAMED)) : wording.presentNobody,
    more: [
      ...(guests.length > 0 ? [paragraph(wording.asGuests(inShortList(guests, NAMED)))] : []),
      ...(unclear.length > 0
        ? [paragraph(wording.whichOne(inShortList(unclear, NAMED)), "warning")]
        : []),
      ...rowOf(resend(after(scene, changes), meeting.id)),
    ],
    changes,
    state: heldIn(scene) ? { kind: "keep" } : writing(meeting.id),
  });
}
