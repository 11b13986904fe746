import { describe, expect, test } from "vitest";
import { plan } from "../../../dialogs/plan/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { labelsIn, planned, pressed, says } from "./stage.ts";

const one = () => planned("plan een webberoverleg op 5 januari van 10 tot 11 uur").network;
const two = () =>
  planned("plan een webberoverleg op 12 januari van 14 tot 15 uur", { network: one() }).network;

const slots = (taken: ReturnType<typeof says>) =>
  taken.outcome.changes.map((fact) =>
    fact.kind === "meeting-changed" ? fact.news.slot : undefined,
  );

describe("moving by so much", () => {
  test.each([
    ["kan het webberoverleg niet een uurtje later", "2027-01-05", "11:00", "12:00"],
    ["schuif het overleg een half uur naar voren", "2027-01-05", "09:30", "10:30"],
    ["verplaats het overleg een week", "2027-01-12", "10:00", "11:00"],
    ["kunnen we het een week opschuiven", "2027-01-12", "10:00", "11:00"],
  ])("%s: read back, and moved by a yes", (text, day, from, until) => {
    const network = one();
    const back = says(text, { network });
    expect(back.text).toContain("Webberoverleg gaat van dinsdag 5 januari 2027, 10.00–11.00 uur");
    expect(back.text).toContain("Klopt dat?");
    expect(back.outcome.changes).toStrictEqual([]);
    expect(slots(says("ja", { network, state: back.state }))).toStrictEqual([{ day, from, until }]);
  });

  test("a plain word for it is any meeting, whatever its title", () => {
    const back = says("verplaats de bijeenkomst een week", { network: one() });
    expect(back.text).toContain("Klopt dat?");
    expect(says("verplaats de wijktafel een week", { network: one() }).text).toContain(
      "Dit overleg vind ik niet",
    );
  });

  test("warns of a holiday", () => {
    const back = says("schuif het overleg twee weken naar voren", { network: one() });
    expect(back.text).toContain("Let op: 22 december valt in een schoolvakantie");
  });

  test("past midnight is filled in", () => {
    const back = says("kan het overleg 14 uur later", { network: one() });
    expect(labelsIn(back)).toStrictEqual(["Lees terug"]);
  });

  test("`het` is taken from whom has a meeting to come, and moved by who may", () => {
    const claims = (who: string, network = one()) =>
      plan.claims("kan het een uur later", {
        ...{ network, state: undefined, person: ids.person.parse(who), at: tuesdayMorning },
      });
    expect(claims("sanne")).toBe(true);
    expect(claims("noor")).toBe(true);
    expect(claims("jan")).toBe(false);
    expect(says("kan het een uur later", { network: one(), person: "noor" }).text).toContain(
      "Dat kunnen alleen wie het overleg verzorgt",
    );
  });
});

describe("one of several meetings that is to move", () => {
  test.each([
    ["verzet het webberoverleg naar 19 januari 16 uur", "2027-01-19", "16:00"],
    ["verplaats het webberoverleg een week", "2027-01-19", "14:00"],
  ])("%s: where to is not forgotten when one is chosen", (text, day, from) => {
    const which = says(text, { network: two() });
    expect(which.text).toContain("Welk overleg bedoel je?");
    const [, second = ""] = labelsIn(which);
    const back = pressed(which, second);
    expect(back.text).toContain("van dinsdag 12 januari 2027, 14.00–15.00 uur");
    expect(slots(pressed(back, "Ja, verzet"))).toMatchObject([{ day, from }]);
  });

  test("can be chosen in words", () => {
    const network = two();
    const which = says("verplaats het webberoverleg een week", { network });
    const { state } = which;
    for (const text of ["de eerste", "die van 5 januari"]) {
      expect(plan.claims(text, { network, state })).toBe(true);
      expect(says(text, { network, state }).text).toContain("naar dinsdag 12 januari 2027");
    }
    expect(plan.claims("ja", { network, state })).toBe(false);
  });

  test("on a card that was forgotten it is filled in", () => {
    const which = says("verplaats het webberoverleg een week", { network: two() });
    const form = pressed(which, labelsIn(which)[0] ?? "", { state: undefined });
    expect(labelsIn(form)).toStrictEqual(["Lees terug"]);
  });
});
