import { describe, expect, it } from "vitest";
import { actions } from "../../../dialogs/actions/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { agreed, Desk, day, labels } from "./stage.ts";

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    agreed({
      ...{ id: ids.action.parse(`actie-${index}`), what: `Actie ${index + 1}` },
      dueOn: day(`2026-12-${String(1 + (index % 28)).padStart(2, "0")}`),
    }),
  );

describe("one's own actions", () => {
  it("are asked for in words, and a question about a family is not taken", () => {
    const claims = (text: string) =>
      actions.claims(text, { network: smallNetwork(), state: undefined });
    expect(
      ["mijn acties", "Actie: folder maken", "welke acties staan open"].map(claims),
    ).toStrictEqual([...[true, true, true]]);
    expect(["welke actie kan een gezin doen", "ja", "wijzigen"].map(claims)).toStrictEqual([
      ...[false, false, false],
    ]);
  });

  it("are shown when somebody says that one is done, and not which", () => {
    const desk = new Desk([agreed()]);
    const claims = (who: string, network = desk.network) =>
      actions.claims("is gedaan", {
        ...{ network, state: undefined, person: ids.person.parse(who), at: desk.at },
      });
    expect(claims("jan")).toBe(true);
    expect(claims("mies")).toBe(false);
    const seen = desk.types("jan", "is gedaan");
    expect(seen.text).toMatch(/^Er is nog niets veranderd\. Kies bij de actie die je bedoelt\./);
    expect(labels(seen)).toContain("Gedaan");
    expect(seen.changes).toStrictEqual([]);
  });

  it("are those of the seats in which somebody sits, what is overdue on top", () => {
    const late = agreed({ id: ids.action.parse("laat"), what: "Laat", dueOn: day("2026-11-20") });
    const desk = new Desk([agreed(), late, agreed({ ...many(1)[0], owner: other })]);
    const seen = desk.types("jan", "mijn acties");
    expect(seen.text).toContain("Jij hebt 2 acties.");
    expect(seen.text.indexOf("Laat · was voor vrijdag 20 november")).toBeLessThan(
      seen.text.indexOf("Folder maken · voor donderdag 10 december"),
    );
    expect(seen.text).not.toContain("Actie 1");
    expect(labels(seen).filter((label) => label === "Gedaan")).toHaveLength(2);
  });
  const other = ids.seat.parse("voedselbank-contact");

  it("of forty show six with buttons, twelve in a line, and say how many are left", () => {
    const seen = new Desk(many(40)).types("jan", "mijn acties");
    expect(seen.text).toContain("Jij hebt 40 acties.");
    expect(labels(seen).filter((label) => label === "Gedaan")).toHaveLength(6);
    const list = seen.say[0]?.message.blocks.find(({ kind }) => kind === "list");
    expect(list?.kind === "list" && list.items).toHaveLength(12);
    expect(seen.text).toContain("en nog 22");
    expect(labels(seen).at(-1)).toBe("Nieuwe actie");
  });

  it("of eighteen leave none out", () => {
    expect(new Desk(many(18)).types("jan", "mijn acties").text).not.toContain("en nog");
    expect(new Desk(many(19)).types("jan", "mijn acties").text).toContain("en nog 1");
  });

  it("are with those of others for a coordinator, and none for who has none", () => {
    const seen = new Desk(many(40)).types("sanne", "welke acties staan open");
    expect(seen.text).toContain("Jij hebt geen open acties.");
    expect(seen.text).toContain("Dit doen anderen, wat te laat is bovenaan:");
    expect(seen.text).toContain("Jan van der Berg (contactpersoon Leergeld Dorp in Noord)");
    expect(seen.text).toContain("en nog 22");
    expect(new Desk([]).types("sanne", "acties").text).toContain("Er staan geen acties open.");
    expect(new Desk().types("mies", "acties").text).not.toContain("Folder maken");
  });

  it("leave out what is done or need not be done", () => {
    const doneAt = agreed().agreedAt;
    const over = [agreed({ doneAt }), agreed({ id: ids.action.parse("weg"), droppedAt: doneAt })];
    expect(new Desk(over).types("jan", "mijn acties").text).toContain("geen open acties");
  });
});

describe("the page behind a mail", () => {
  const byMail = { channel: "mail" } as const;

  it("does what a button in a chat does, and shows it in its place", () => {
    const desk = new Desk();
    const done = desk.press("jan", { kind: "done" }, {}, byMail);
    expect(done.changes).toHaveLength(1);
    expect(done.say).toMatchObject([{ as: "new", to: "here" }]);
    expect(done.text).toContain("Mooi, gedaan.");
    const again = desk.press("jan", { kind: "done" }, {}, byMail);
    expect([again.changes, again.text.split("\n")[0]]).toStrictEqual([
      [],
      "Deze actie is al gedaan.",
    ]);
  });

  it("asks for a day or a name in a form, and takes a day in words", () => {
    const desk = new Desk();
    expect(desk.press("jan", { kind: "later" }, {}, byMail).text).toContain("Of kies een dag");
    const put = desk.press("jan", { kind: "put-off-to" }, { due: "18 december" }, byMail);
    expect(put.changes).toMatchObject([{ dueOn: "2026-12-18" }]);
    const passed = desk.press("jan", { kind: "pass-named" }, { who: "Mies Jansen" }, byMail);
    expect(passed.changes).toMatchObject([{ owner: "voedselbank-contact" }]);
  });
});
