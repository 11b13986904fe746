import { expect, it } from "vitest";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { apply } from "../../../src/domain/apply.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const network = smallNetwork();
const asked = { kind: "asked", themes: ["school", "rouw"], acute: false };
const claims = (text: string) => whomToCall.claims(text, { network, state: asked });

it.each([
  ...["wie ben ik", "mijn plekken", "dat ben ik niet", "koppelverzoeken", "koppel CDFHJK"],
  ...["niet koppelen CDF HJK", "ik ben Mies Jansen", "Mijn naam is Jan van der Berg."],
])("%s is no reaction to its own question", (text) => {
  expect(claims(text)).toBe(false);
});

it.each([
  ...["plan een webberoverleg op dinsdag om 10 uur", "verzet het overleg naar dinsdag"],
  ...["wanneer is het volgende overleg", "datumprikker voor een overleg"],
])("%s is about a meeting, whatever else is open", (text) => {
  expect(claims(text)).toBe(false);
});

it.each([
  ...["wis mijn gegevens", "ik draag mijn plek over", "stuur me elke maand een update"],
  ...["beheer", "rapport", "bellijst", "wijzig de noodlijnen", "pauzeer Leergeld Dorp"],
  ...["mijn acties", "notulen", "agenda", "webbers", "toets met een casus", "ik wil kennismaken"],
])("%s is a wish of its own, whatever else is open", (text) => {
  expect(claims(text)).toBe(false);
});

it.each(["ik hoor hier niet", "vraag me later", "vraag me na 1 mei", "mijn gegevens kloppen"])(
  "%s is about being asked, whatever else is open",
  (text) => {
    expect(claims(text)).toBe(false);
  },
);

it("who was asked whether their data are right answers that with more than a yes", () => {
  const town = askingTown();
  const [person, seat] = [ids.person.parse("jan"), ids.seat.parse("leergeld-contact")];
  const by = { kind: "clock" } as const;
  const stamp = { by, at: "2026-10-28T09:00:00.000Z" as Instant, via: "clock" } as const;
  const round = { kind: "round-stepped", person, step: "ask", why: "time", seats: [seat] } as const;
  const open = [round, { kind: "written-to", person } as const].reduce(
    (before, fact) => apply(before, { ...fact, ...stamp }),
    town,
  );
  const jan = (text: string, network = open) =>
    whomToCall.claims(text, { network, state: asked, person });
  expect(jan("klopt helemaal")).toBe(false);
  expect(jan("klopt helemaal", town)).toBe(true);
  expect(jan("ja")).toBe(true);
  expect(jan("nee")).toBe(true);
  expect(claims("klopt helemaal")).toBe(true);
  const later = { ...stamp, at: "2026-10-28T10:00:00.000Z" as Instant };
  const said = apply(open, { kind: "seat-confirmed", seat, ...later });
  expect(jan("klopt helemaal", said)).toBe(true);
});

it.each([
  "ik ben bang",
  "ik ben het zat",
  "rouw",
  "koppel een maatje",
  "ik ga weg",
  "zet hem op school",
  "2",
  "iets anders",
])("%s is a reaction to its own question", (text) => {
  expect(claims(text)).toBe(true);
});
