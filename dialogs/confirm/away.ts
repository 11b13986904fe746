import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Absence } from "../../src/domain/availability.ts";
import type { Fact } from "../../src/domain/change.ts";
import { deputiesOn } from "../../src/domain/cycle/those-around.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { type Day, times } from "../../src/domain/time.ts";
import type { SaidAbsence } from "../../src/language/absence.ts";
import { dayName } from "../../src/language/day.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { ownSeats } from "./open.ts";
import type { Form } from "./read-form.ts";
import { answer, type Scene } from "./scene.ts";
import { sayHasLeft } from "./speaker.ts";
import { canHaveDeputy } from "./values.ts";
import { wording } from "./wording.ts";

const words = wording.away;
const NAMED = 3;

/** "Ik ga met verlof": the days, filled in as far as they were said; kept by [Opslaan] and not before. */
export function away(scene: Scene, said: SaidAbsence, text: string = words.ask): Outcome<State> {
  const refused = refusal(scene);
  if (refused) return refused;
  const from = said.from ?? todayIn(scene);
  const form: Block = {
    kind: "form",
    fields: [
      { name: "from", label: words.from, required: true, kind: "day", value: from },
      {
        ...{ name: "until", label: words.until, required: false, kind: "day" },
        ...(said.until !== undefined && { value: said.until }),
      },
    ],
    submit: button(words.save, { kind: "away-save" }, "primary"),
  };
  return answer(scene, { text, more: [form] });
}

/** Only oneself, and only who is on the list. */
function refusal(scene: Scene): Outcome<State> | undefined {
  const { network, event, me } = scene;
  if (event.actor.standIn !== undefined) {
    return answer(scene, { text: wording.onlyThemselves(me.name) });
  }
  return network.askings.get(me.id)?.outSince === undefined ? undefined : sayHasLeft(scene);
}

/** [Opslaan]: whoever looks them up sees that they are away, and who takes over. */
export function saveAway(scene: Scene, form: Form): Outcome<State> {
  const refused = refusal(scene);
  if (refused) return refused;
  const from = times.day.safeParse(form["from"]).data;
  const until = times.day.safeParse(form["until"]).data;
  const isOpen = form["until"] === undefined || form["until"] === "";
  const today = todayIn(scene);
  const isFit = from !== undefined && (isOpen || (until && from <= until && today <= until));
  if (!isFit) {
    const said = { ...(from && { from }), ...(until && { until }) };
    return away(scene, said, words.wrong);
  }
  const absence: Absence = { from, ...(until && { until }) };
  const others = scene.me.availability.absences.filter((one) => !meets(one, absence));
  const last = until && dayName(until, today);
  return answer(scene, {
    text: words.saved(dayName(from, today), last),
    more: coverBlocks(scene, from),
    changes: [recorded(scene, [...others, absence])],
  });
}

function meets(one: Absence, other: Absence): boolean {
  return one.from <= (other.until ?? one.from) && other.from <= (one.until ?? other.from);
}

/** [Ik ben er wel]: what is over stays as it was. */
export function clearAway(scene: Scene): Outcome<State> {
  const refused = refusal(scene);
  if (refused) return refused;
  const today = todayIn(scene);
  const { absences } = scene.me.availability;
  const over = absences.filter(({ until }) => until !== undefined && until < today);
  const changes = over.length === absences.length ? [] : [recorded(scene, over)];
  return answer(scene, { text: words.cleared, changes });
}

function recorded({ me }: Scene, absences: readonly Absence[]): Fact {
  const value = { ...me, availability: { ...me.availability, absences } };
  return { kind: "recorded", part: "people", value };
}

/** Who takes over from that day on, and where nobody does. */
function coverBlocks(scene: Scene, from: Day): readonly Block[] {
  const { network } = scene;
  const seats = ownSeats(scene).filter(canHaveDeputy);
  const deputies = (seat: Seat) =>
    deputiesOn(network, seat.id, from).flatMap((id) => network.people.get(id)?.name ?? []);
  const names = [...new Set(seats.flatMap(deputies))].slice(0, NAMED);
  const bare = seats.filter((seat) => deputies(seat).length === 0);
  const roles = bare.map((seat) => seatInWords(network, seat));
  const [first] = bare;
  return [
    ...(names.length > 0 ? [paragraph(words.covered(names))] : []),
    ...(first ? [paragraph(words.uncovered(inShortList(roles, NAMED)))] : []),
    ...rowOf([
      ...(first ? [button(words.choose, { kind: "change", seat: first.id })] : []),
      button(words.back, { kind: "away-clear" }),
    ]),
  ];
}
