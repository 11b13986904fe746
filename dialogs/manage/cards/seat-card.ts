import { confirmButton } from "../../../src/cards/confirm-button.ts";
import { seatInWords } from "../../../src/cards/seat-role.ts";
import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import type { Network } from "../../../src/domain/network.ts";
import { type Holding, holderOn, type Seat } from "../../../src/domain/seat.ts";
import { seatIndex } from "../../../src/domain/seat-index.ts";
import type { Day } from "../../../src/domain/time.ts";
import { dayName } from "../../../src/language/day.ts";
import { inShortList } from "../../../src/language/list.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button, type Subject } from "../action.ts";
import { answer, type Scene } from "../scene.ts";
import { seatWording } from "../seats/wording.ts";
import { wording } from "../wording.ts";
import { cardWording } from "./wording.ts";

const words = cardWording;
const MOST_NAMES = 8;

/** A seat: what it is for, who sits there and who comes next, and what can be done to it. */
export function seatCard(scene: Scene, seat: Seat): Outcome<never> {
  const { network } = scene;
  const { id, role } = seat;
  const subject: Subject = { part: "seats", id };
  const deputies = seatIndex(network).deputiesOf(id);
  // Who called somebody says here that it is right, also when nobody had to be called.
  const isHeld = holderOn(seat, todayIn(scene)) !== undefined;
  const right = confirmButton(words.right, { kind: "confirm", seat: id, shown: scene.event.at });
  return answer(scene, {
    text: seatInWords(network, seat),
    more: [
      {
        kind: "facts",
        rows: [...scopeRows(network, seat), ...whoRows(network, seat, todayIn(scene))],
      },
      ...rowOf([
        button(words.somebodyElse, { kind: "who-form", id }, "primary"),
        ...(isHeld ? [right] : []),
        ...(role.kind === "contact" ? [button(words.scope, { kind: "scope-form", id })] : []),
        ...(role.kind === "deputy"
          ? []
          : [button(words.addDeputy, { kind: "seat-form", role: { kind: "deputy", of: id } })]),
        ...deputies.slice(0, 1).map((deputy) => {
          const who = words.seat(seatWording.roles.deputy, nameOf(network, deputy, todayIn(scene)));
          return button(who, { kind: "open", subject: { part: "seats", id: deputy.id } });
        }),
        button(words.endSeat, { kind: "end", subject }),
        button(words.history, { kind: "changes", subject }),
      ]),
    ],
  });
}

function scopeRows(network: Network, { role }: Seat) {
  if (role.kind !== "contact") return [];
  const themes = role.themes.flatMap((id) => network.themes.get(id)?.short ?? []);
  const areas = role.areas.flatMap((id) => network.areas.get(id)?.name ?? []);
  return [
    {
      label: words.themes,
      value: themes.length === 0 ? words.none : inShortList(themes, MOST_NAMES),
    },
    {
      label: words.areas,
      value:
        areas.length === 0 ? words.everywhere : inShortList(areas.map(wording.brief), MOST_NAMES),
    },
  ];
}

/** Who sits there today, and who comes next. */
function whoRows(network: Network, { holdings }: Seat, today: Day) {
  const current = holdings.filter(
    ({ from, until }) => from <= today && (until === undefined || until >= today),
  );
  const coming = holdings.filter(({ from }) => from > today);
  const value =
    current.length === 0 ? words.empty : current.map(showing(network, today)).join(", ");
  return [
    { label: words.who, value },
    ...coming.map((holding) => ({ label: words.later, value: showing(network, today)(holding) })),
  ];
}

function showing(network: Network, today: Day): (holding: Holding) => string {
  return ({ person, from, until }) => {
    const name = network.people.get(person)?.name ?? "";
    const start = from > today ? words.fromDay(name, dayName(from, today)) : name;
    return until === undefined ? start : words.untilDay(start, dayName(until, today));
  };
}

function nameOf(network: Network, { holdings }: Seat, today: Day): string | undefined {
  const holding = holdings.find(
    ({ from, until }) => from <= today && (until === undefined || until >= today),
  );
  return holding && network.people.get(holding.person)?.name;
}
