import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanLines, cleanText, hasPiledMarks } from "../../src/domain/clean-text.ts";
import { lastDeadline } from "../../src/domain/meeting/poll-days.ts";
import type { Slot } from "../../src/domain/meeting/slot.ts";
import { type Day, times } from "../../src/domain/time.ts";
import { shielded } from "../../src/shield/shield.ts";
import { type Draft, LONGEST_LINE, type State } from "./action.ts";
import { longDay } from "./days.ts";
import { showDraft, type Values, valuesOf } from "./draft-message.ts";
import { readDays } from "./read-days.ts";
import { type Scene, workingIn } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.wrong;

/** As it comes back from a channel. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** [Pas aan]: the draft as it was filled in, or the form again with what is not right. */
export function adjust(scene: Scene, draft: Draft, form: Form): Outcome<State> {
  const values = typedIn(scene, draft, form);
  const personal = shielded([values.days, values.title, values.place].join("\n"));
  if (personal.hidden.length > 0) {
    const notes = [words.personal(personal.hidden)];
    return showDraft(scene, draft, { notes, typed: withoutPersonal(values) });
  }
  const wrong = wrongTexts(values);
  const read = readDays(values.days, readingOf(scene, draft));
  if (read.kind === "wrong") wrong.push(read.why);
  const day = read.kind === "read" ? deadlineOf(scene, draft, read.slots, values) : undefined;
  if (day === "wrong") wrong.push(deadlineText(scene, read.kind === "read" ? read.slots : []));
  if (wrong.length > 0 || read.kind === "wrong" || day === undefined || day === "wrong") {
    return showDraft(scene, draft, { notes: wrong, typed: values });
  }
  const { place: _before, ...rest } = draft;
  const next: Draft = {
    ...{ ...rest, title: values.title, proposals: [...read.slots], deadline: day },
    isSecret: values.sight === "secret",
    ...(values.place !== "" && { place: values.place }),
  };
  const isMoved = day !== values.deadline;
  const moved = isMoved ? [wording.deadlineMoved(longDay(day, todayIn(scene)))] : [];
  return showDraft(scene, next, { notes: [wording.adjusted, ...moved] });
}

function typedIn(scene: Scene, draft: Draft, form: Form): Values {
  const before = valuesOf(draft, todayIn(scene));
  const one = (name: keyof Values) => {
    const value = form[name];
    return typeof value === "string" ? value : undefined;
  };
  return {
    days: cleanLines(one("days") ?? before.days),
    title: cleanText(one("title") ?? before.title),
    // A field that is left empty does not come back.
    place: cleanText(one("place") ?? ""),
    deadline: one("deadline") ?? before.deadline,
    sight: (one("sight") ?? before.sight) === "secret" ? "secret" : "open",
  };
}

function withoutPersonal({ days, title, place, ...rest }: Values): Values {
  return {
    ...{ days: shielded(days).text, title: shielded(title).text, place: shielded(place).text },
    ...rest,
  };
}

function wrongTexts({ title, place }: Values): string[] {
  const isLong = (text: string) => [...text].length > LONGEST_LINE || hasPiledMarks(text);
  return [
    ...(title === "" || isLong(title) ? [words.title] : []),
    ...(isLong(place) ? [words.place] : []),
  ];
}

function readingOf(scene: Scene, { minutes }: Draft) {
  const { network, event } = scene;
  return {
    ...{ at: event.at, zone: network.description.zone, minutes },
    ...{ today: todayIn(scene), working: workingIn(scene) },
  };
}

/** The last day as it was filled in; when only the days were changed it moves along with them. */
function deadlineOf(
  scene: Scene,
  draft: Draft,
  slots: readonly Slot[],
  { deadline }: Values,
): Day | "wrong" {
  const last = lastOf(scene, slots);
  const day = times.day.safeParse(deadline).data;
  if (day !== undefined && day > todayIn(scene) && day <= last) return day;
  return deadline === draft.deadline && last > todayIn(scene) ? last : "wrong";
}

function lastOf(scene: Scene, [first]: readonly Slot[]): Day {
  return lastDeadline(first?.day ?? todayIn(scene), workingIn(scene));
}

function deadlineText(scene: Scene, slots: readonly Slot[]): string {
  return words.deadline(longDay(lastOf(scene, slots), todayIn(scene)));
}
