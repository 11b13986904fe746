import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { seatsFrom } from "../../../src/domain/held-seats.ts";
import { peopleOfOrganisation, seatsOfOrganisation } from "../../../src/domain/manage/ending.ts";
import { keyOf, touchedBy } from "../../../src/domain/manage/touched.ts";
import { markOfPast, planUndo } from "../../../src/domain/manage/undo.ts";
import type { Past } from "../../../src/domain/past.ts";
import { seatIndex } from "../../../src/domain/seat-index.ts";
import { localMoment } from "../../../src/domain/time.ts";
import { clockName } from "../../../src/language/day.ts";
import { inShortList } from "../../../src/language/list.ts";
import type { Block } from "../../../src/messages/message.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button, type Subject } from "../action.ts";
import { findForm, subjectsCalled } from "../finding.ts";
import { answer, gone, menuButton, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { authorName } from "./author-name.ts";
import { whatChanged } from "./change-words.ts";
import { whenOf } from "./edited.ts";
import { type Names, namesIn } from "./names.ts";
import { pastWording } from "./wording.ts";

const words = pastWording.changes;
const MOST = 15;
/** Of one time; a merge changes a lot at once. */
const MOST_WHATS = 3;

/** Who changed what lately; of everything, or of one record and what belongs to it. */
export function changes(scene: Scene, subject: Subject | undefined): Outcome<never> {
  const { history } = scene;
  if (!history) return answer(scene, { text: words.unreadable, more: rowOf([menuButton]) });
  const names = namesIn(scene);
  const name = subject && nameOf(scene, subject, names);
  if (subject && name === undefined) return gone(scene);
  const entries = entriesOf(scene, { names, keys: subject && keysOf(scene, subject) });
  const intro = name === undefined ? words.intro : words.of(name);
  const none = name === undefined ? words.none : words.noneOf(name);
  if (entries.length === 0) return answer(scene, { text: none, more: rowOf([menuButton]) });
  return answer(scene, { text: intro, more: entries.flatMap((one) => entryBlocks(scene, one)) });
}

/** The same, of a name that was typed in the chat. */
export function changesCalled(
  scene: Scene,
  name: string,
  part?: "organisations" | "people",
): Outcome<never> {
  const found = subjectsCalled(scene, name, part);
  const [first, ...others] = found;
  if (!first) return findForm(scene, wording.find.none(name));
  if (others.length === 0) return changes(scene, first.subject);
  const buttons = found.slice(0, 10).map(({ label, subject }) => {
    return button(label, { kind: "changes", subject });
  });
  return answer(scene, { text: wording.find.several, more: rowOf(buttons) });
}

type Entry = { readonly past: Past; readonly whats: readonly string[] };

type Wanted = { readonly names: Names; readonly keys: ReadonlySet<string> | undefined };

/** The latest first. */
function entriesOf(scene: Scene, { names, keys }: Wanted): readonly Entry[] {
  const { history = [] } = scene;
  const entries: Entry[] = [];
  for (const past of history.toReversed()) {
    if (keys && !isAbout(past, keys)) continue;
    const whats = whatChanged(past, { names, today: todayIn(scene) });
    if (whats.length > 0) entries.push({ past, whats });
    if (entries.length === MOST) break;
  }
  return entries;
}

function isAbout({ changes: made }: Past, keys: ReadonlySet<string>): boolean {
  return made.some((change) => {
    const touched = touchedBy(change);
    if (touched && keys.has(keyOf(touched))) return true;
    if ("seat" in change && keys.has(`seats/${change.seat}`)) return true;
    return "person" in change && keys.has(`people/${change.person}`);
  });
}

function nameOf({ network }: Scene, subject: Subject, names: Names): string | undefined {
  switch (subject.part) {
    case "organisations":
      return network.organisations.get(subject.id)?.name;
    case "people":
      return network.people.get(subject.id)?.name;
    case "seats":
      return network.seats.has(subject.id) ? names.seat(subject.id) : undefined;
    default:
      return subject satisfies never;
  }
}

/** The record, and the seats that belong to it. */
function keysOf(scene: Scene, subject: Subject): ReadonlySet<string> {
  const { network } = scene;
  switch (subject.part) {
    case "organisations": {
      const seats = seatsOfOrganisation(network, subject.id);
      const deputies = seats.flatMap(({ id }) => seatIndex(network).deputiesOf(id));
      const own = [...seats, ...deputies].map(({ id }) => `seats/${id}`);
      const people = peopleOfOrganisation(network, subject.id, todayIn(scene));
      const paused = people.map((person) => `pause/${person}`);
      return new Set([`organisations/${subject.id}`, ...own, ...paused]);
    }
    case "people": {
      const seats = seatsFrom(network, subject.id, todayIn(scene)).map(({ seat }) => seat);
      return new Set([`people/${subject.id}`, ...seats.map(({ id }) => `seats/${id}`)]);
    }
    case "seats":
      return new Set([`seats/${subject.id}`]);
    default:
      return subject satisfies never;
  }
}

function entryBlocks(scene: Scene, { past, whats }: Entry): readonly Block[] {
  const [change] = past.changes;
  if (!change) return [];
  const { at, via } = change;
  const { time } = localMoment(at, scene.network.description.zone);
  const when = `${whenOf(scene, change)} ${clockName(time)}`;
  const head = words.head(when, authorName(scene, change), words.via(via)).trim();
  const mark = markOfPast(past);
  return [
    {
      kind: "text",
      spans: [{ text: `${head}: `, style: "bold" }, { text: `${inShortList(whats, MOST_WHATS)}.` }],
    },
    ...(mark !== undefined && canUndo(scene, mark)
      ? rowOf([button(wording.undo, { kind: "undo", change: mark })])
      : []),
  ];
}

function canUndo({ network, history = [], event }: Scene, mark: string): boolean {
  return planUndo({ network, history, mark, at: event.at }).kind === "may";
}
