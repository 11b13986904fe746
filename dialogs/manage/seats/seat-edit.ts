import { seatInWords } from "../../../src/cards/seat-role.ts";
import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import type { SeatId } from "../../../src/domain/ids.ts";
import { scopeFacts, seatFacts } from "../../../src/domain/manage/seating.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import { dayName } from "../../../src/language/day.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { type Action, button } from "../action.ts";
import { chosenIn, inAndOut } from "../forms/filled.ts";
import { formWording } from "../forms/wording.ts";
import { answer, carryOut, type Form, gone, menuButton, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { type Among, readSitter, sitterFields } from "./sitter.ts";
import { seatWording } from "./wording.ts";

const words = seatWording;

/** A form for who sits in a seat from a day on. */
export function whoForm(scene: Scene, id: SeatId): Outcome<never> {
  const seat = scene.network.seats.get(id);
  return seat ? showWho(scene, seat, { form: {} }) : gone(scene);
}

type Filled = { readonly form: Form; readonly among?: Among | undefined; readonly reason?: string };

function showWho(scene: Scene, seat: Seat, { form, among, reason }: Filled): Outcome<never> {
  const title = words.who(seatInWords(scene.network, seat));
  const submit = button(wording.save, { kind: "who", id: seat.id }, "primary");
  const fields = sitterFields(scene, { form, isRequired: true, among });
  return answer(scene, {
    text: reason ?? title,
    more: [...(reason === undefined ? [] : [paragraph(title)]), { kind: "form", fields, submit }],
  });
}

/** Somebody sits there from a day on, whoever sat or was to sit there. */
export function seatSomebody(scene: Scene, id: SeatId, form: Form): Outcome<never> {
  const { network } = scene;
  const seat = network.seats.get(id);
  if (!seat) return gone(scene);
  const read = readSitter(scene, { form, isRequired: true });
  if (read.kind === "wrong") return showWho(scene, seat, { form, ...read });
  const { sitter, name = "" } = read;
  const facts = sitter ? seatFacts(network, seat, sitter) : [];
  const role = seatInWords(network, seat);
  const open = openSeat(id);
  if (!sitter || facts.length === 0) {
    return answer(scene, {
      text: seatWording.saved.already(role, name),
      more: rowOf([open, menuButton]),
    });
  }
  const day = dayName(sitter.from, todayIn(scene));
  return carryOut(scene, {
    facts,
    text: seatWording.saved.seated(role, name, day),
    more: rowOf([open]),
  });
}

function openSeat(id: SeatId) {
  const action: Action = { kind: "open", subject: { part: "seats", id } };
  return button(wording.open, action);
}

/** A form for what comes with the seat of a contact, and what goes. */
export function scopeForm(scene: Scene, id: SeatId): Outcome<never> {
  const { network } = scene;
  const seat = network.seats.get(id);
  if (seat?.role.kind !== "contact") return gone(scene);
  const { themes, areas } = seat.role;
  const { themesIn, themesOut } = seatWording.fields;
  const { areasIn, areasOut } = formWording.fields;
  const fields = [
    ...inAndOut("themes", { in: themesIn, out: themesOut }, { all: network.themes, now: themes }),
    ...inAndOut("areas", { in: areasIn, out: areasOut }, { all: network.areas, now: areas }),
  ];
  const submit = button(wording.save, { kind: "scope", id }, "primary");
  const text = words.scope(seatInWords(network, seat));
  return answer(scene, { text, more: [{ kind: "form", fields, submit }] });
}

/** Other themes and areas. */
export function saveScope(scene: Scene, id: SeatId, form: Form): Outcome<never> {
  const { network } = scene;
  const seat = network.seats.get(id);
  if (!seat) return gone(scene);
  const facts = scopeFacts(network, seat, {
    themesIn: chosenIn(form, "themes-in"),
    themesOut: chosenIn(form, "themes-out"),
    areasIn: chosenIn(form, "areas-in"),
    areasOut: chosenIn(form, "areas-out"),
  });
  const open = openSeat(id);
  if (facts.length === 0) {
    return answer(scene, { text: wording.nothingChanged, more: rowOf([open, menuButton]) });
  }
  const text = seatWording.saved.scope(seatInWords(network, seat));
  return carryOut(scene, { facts, text, more: rowOf([open]) });
}
