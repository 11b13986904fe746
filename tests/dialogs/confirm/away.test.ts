import { describe, expect, test } from "vitest";
import { confirm } from "../../../dialogs/confirm/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { asked, madeTrue, press, type } from "./taken.ts";

const jan = ids.person.parse("jan");
const absencesOf = (network: ReturnType<typeof asked>) =>
  network.people.get(jan)?.availability.absences;

describe("not there for a while", () => {
  test("the days that were said stand filled in, and nothing is kept yet", () => {
    const turn = type("jan", "ik ga met zwangerschapsverlof van februari t/m mei");
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(/^Wanneer ben je er niet\? Je plek blijft van jou/);
    const [form] = turn.say.flatMap(({ message }) =>
      message.blocks.filter((block) => block.kind === "form"),
    );
    expect(form?.fields).toMatchObject([{ value: "2027-02-01" }, { value: "2027-05-31" }]);
  });

  test("is kept with who takes over, and can be taken back", () => {
    const form = { from: "2027-02-01", until: "2027-05-31" };
    const turn = press("jan", { kind: "away-save" }, { form });
    expect(absencesOf(turn.network)).toStrictEqual([{ from: "2027-02-01", until: "2027-05-31" }]);
    expect(turn.text).toMatch(
      /^Genoteerd: je bent er niet van 1 februari 2027 tot en met 31 mei 2027\./,
    );
    expect(turn.text).toContain("Wie je dan zoekt, ziet wie waarneemt: IJsbrand 't Hart.");
    const back = press("jan", { kind: "away-clear" }, { network: turn.network });
    expect(absencesOf(back.network)).toStrictEqual([]);
    expect(press("jan", { kind: "away-clear" }, { network: back.network }).changes).toStrictEqual(
      [],
    );
  });

  test("without a last day it lasts until they say so; other days of it are replaced", () => {
    const open = press("jan", { kind: "away-save" }, { form: { from: "2026-11-01", until: "" } });
    expect(absencesOf(open.network)).toStrictEqual([{ from: "2026-11-01" }]);
    const form = { from: "2026-11-01", until: "2026-12-01" };
    const closed = press("jan", { kind: "away-save" }, { form, network: open.network });
    expect(absencesOf(closed.network)).toStrictEqual([{ from: "2026-11-01", until: "2026-12-01" }]);
  });

  test.each([
    { from: "2026-12-01", until: "2026-11-30" },
    { from: "2026-10-01", until: "2026-10-02" },
    { from: "", until: "2026-12-01" },
    { from: "2026-12-01", until: "ooit" },
  ])("%j is asked again", (form) => {
    const turn = press("jan", { kind: "away-save" }, { form });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(/^De laatste dag kan niet voor de eerste liggen/);
  });

  test("is for who is known, and is nothing for who left", () => {
    const world = { network: asked(), state: undefined };
    expect(confirm.claims("ik ben ziek", { ...world, person: jan })).toBe(true);
    expect(confirm.claims("ik ben ziek", world)).toBe(false);
    const network = madeTrue(asked(), "jan", [{ kind: "network-left", person: jan }]);
    const form = { from: "2027-02-01", until: "2027-05-31" };
    expect(press("jan", { kind: "away-save" }, { form, network }).changes).toStrictEqual([]);
  });
});
