import { describe, expect, test } from "vitest";
import { leergeldNetwork, Stage, withSeat } from "./stage.ts";

const seat = "coordinator";
const two = () => withSeat(leergeldNetwork(), "coordinator-2", { kind: "coordinator" }, "kees");

/** Sanne, a coordinator, says who comes after her. */
function names(channel: "web" | "teams", network = two()): Stage {
  const stage = new Stage(network);
  stage.channel = channel;
  stage.press("sanne", { kind: "start", seat, all: false });
  stage.press("sanne", { kind: "name", seat, person: "lot" });
  return stage;
}

describe("the seat of a coordinator", () => {
  test("given by a link from a mail waits for the other coordinator", () => {
    const stage = names("web");
    expect(stage.open(seat)?.candidate).toMatchObject({ person: "lot", state: "needs-yes" });
    expect(stage.told("lot")).toStrictEqual([]);
    expect(stage.told("kees").at(-1)).toContain("Sanne de Vries wil Lot Visser vragen");
    stage.push("kees", "Ja");
    stage.push("lot", "Ja, dat doe ik");
    expect(stage.holder(seat, "2026-11-24")).toBe("lot");
  });

  test("cannot be agreed to by who named somebody, by a link neither", () => {
    const stage = names("web");
    const said = stage.press("sanne", { kind: "approve", seat });
    expect(said.facts).toStrictEqual([]);
    expect(stage.open(seat)?.candidate?.state).toBe("needs-yes");
  });

  test("given in a chat needs no other", () => {
    const stage = names("teams");
    expect(stage.open(seat)?.candidate).toMatchObject({ person: "lot", state: "asked" });
    const alone = names("teams", leergeldNetwork());
    expect(alone.open(seat)?.candidate).toMatchObject({ person: "lot", state: "asked" });
  });

  test("is not given by a link when there is nobody else whose yes could be waited for", () => {
    const stage = names("web", leergeldNetwork());
    expect(stage.open(seat)?.candidate).toBeUndefined();
    expect(stage.told("lot")).toStrictEqual([]);
    expect(stage.told("sanne").at(-1)).toContain(
      "Wie jou opvolgt als coördinator of voor je waarneemt, regel je in Teams of Slack, of laat het doen door wie deze bot beheert.",
    );
  });

  test("is not given so to somebody who is written down for it either", () => {
    const stage = new Stage(leergeldNetwork());
    stage.channel = "web";
    stage.press("sanne", { kind: "start", seat, all: false });
    const form = { name: "Nina Bakker", mail: "nina@elders.example" };
    const said = stage.press("sanne", { kind: "name-new", seat }, form);
    expect(said.facts).toStrictEqual([]);
    expect(stage.network.people.size).toBe(leergeldNetwork().people.size);
  });

  test("that stands in for a coordinator is the same", () => {
    const network = withSeat(leergeldNetwork(), "stands-in", {
      ...{ kind: "deputy", of: "coordinator" as never },
    });
    const stage = new Stage(network);
    stage.channel = "web";
    stage.press("sanne", { kind: "start", seat: "stands-in", all: false });
    const said = stage.press("sanne", { kind: "name", seat: "stands-in", person: "lot" });
    expect(said.facts).toStrictEqual([]);
    expect(said.text).toContain("Met een link uit een mail kan dat niet.");
  });

  test("and any other seat are two things: a coordinator fills that one by a link", () => {
    const stage = new Stage(leergeldNetwork());
    stage.channel = "web";
    stage.press("sanne", { kind: "start", seat: "leergeld-contact", all: false, gone: true });
    stage.press("sanne", { kind: "name", seat: "leergeld-contact", person: "lot" });
    expect(stage.open()?.candidate).toMatchObject({ person: "lot", state: "asked" });
  });
});
