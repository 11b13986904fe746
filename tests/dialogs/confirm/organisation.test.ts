import { describe, expect, test } from "vitest";
import { errand } from "../../../dialogs/errand/dialog.ts";
import { reportMessage } from "../../../dialogs/report/report-message.ts";
import { ids } from "../../../src/domain/ids.ts";
import { readMailAddress } from "../../../src/domain/mail-address.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { Days, morning } from "../../domain/cycle/asking.ts";
import { at } from "../../domain/sample.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { kept, madeTrue, press, shown, type Turn, type, wednesday } from "./taken.ts";

const organisation = ids.organisation.parse("leergeld");
const seat = ids.seat.parse("leergeld-contact");
const confirm = { kind: "confirm-organisation", organisation, shown } as const;
const change = { kind: "change-organisation", organisation } as const;
const fact = { kind: "organisation-confirmed", organisation, dueOn: "2027-10-28" };
const block =
  "Leergeld Dorp: tel. 085 000 0101, geen mailadres, geen website, gebied heel het netwerk";

/** The town in which jan is to be asked about the organisation as well. */
function town(more: Partial<Organisation> = {}): Network {
  const base = askingTown();
  const known = base.organisations.get(organisation);
  if (!known) throw new Error("no organisation");
  const { dueOn: _due, ...before } = known;
  return {
    ...base,
    organisations: base.organisations.with(organisation, { ...before, ...more }),
  };
}

const asked = (more: Partial<Organisation> = {}) =>
  new Days("2026-10-28", { network: town(more) }).network;
const value = (network: Network) => network.organisations.get(organisation);

function formOf({ say }: Turn) {
  const form = say[0]?.message.blocks.find((one) => one.kind === "form");
  if (form?.kind !== "form") throw new Error("no form");
  return form;
}

/** Fills in the form and sends it; what is not named goes back as it came. */
function saved(more: Record<string, string>, network = asked(), given: object = {}) {
  const form = formOf(press("jan", change, { network, ...given }));
  const before = form.fields.map(({ name, value: one = "" }) => [name, one]);
  const filled = { ...Object.fromEntries(before), ...more };
  return press("jan", form.submit.does.action, { network, form: filled, ...given });
}

describe("the question of a contact", () => {
  const told = (network: Network) =>
    errand.timetable
      ?.strike({ network, knowledge: keywordKnowledge, at: morning("2026-10-28") })
      .tell.map(({ message }) => messageToText(message)) ?? [];

  test("has one block more, and one tap for all of it", () => {
    const areas = [ids.area.parse("noord"), ids.area.parse("zuid")];
    const website = "https://www.leergeld.example/";
    const mail = readMailAddress("info@leergeld.example");
    const [text = ""] = told(town({ areas, website, ...(mail && { mail }) }));
    expect(text).toContain(
      "\n\nLeergeld Dorp: tel. 085 000 0101, mail info@leergeld.example, website www.leergeld.example, gebied Noord en Zuid\n\n[Klopt] [Wijzigen]\n\n[Alles klopt]\n\n",
    );
  });

  test("says what is not known of it", () => {
    expect(told(town())[0]).toContain(`\n\n${block}\n\n[Klopt] [Wijzigen]\n\n[Alles klopt]`);
  });

  test("does not run on about a very long address", () => {
    const website = `https://leergeld.example/${"a".repeat(400)}`;
    const [text = ""] = told(town({ website }));
    expect(/website (\S+),/.exec(text)?.[1]).toBe(`leergeld.example/${"a".repeat(62)}…`);
  });
});

describe("Klopt", () => {
  test("of the organisation is noted, and the seat stays open", () => {
    const turn = press("jan", confirm, { network: asked() });
    expect(turn.changes).toStrictEqual([fact]);
    expect(turn.text).toMatch(/^Klopt, dank je: Leergeld Dorp\.\n\nDit staat nog open:\n\nContact/);
    expect(turn.text).not.toContain(block);
  });

  test("of the seat leaves the organisation open, without a button for all", () => {
    const turn = press("jan", { kind: "confirm", seat, shown }, { network: asked() });
    expect(turn.text).toContain(`Dit staat nog open:\n\n${block}\n\n[Klopt] [Wijzigen]`);
    expect(turn.text).not.toContain("Alles klopt");
    const last = press("jan", confirm, { network: turn.network });
    expect(last.changes).toStrictEqual([fact]);
    expect(last.text).toBe("Dank je. Over je gegevens vraag ik pas in januari 2027 weer iets.");
  });

  test("Alles klopt is both, in words as well", () => {
    const both = [{ kind: "seat-confirmed", seat, dueOn: "2027-01-26" }, fact];
    const all = press("jan", { kind: "confirm-all", shown }, { network: asked() });
    expect(all.changes).toStrictEqual(both);
    expect(all.text).toBe("Dank je. Over je gegevens vraag ik pas in januari 2027 weer iets.");
    expect(type("jan", "ja, alles klopt", { network: asked() }).changes).toStrictEqual(both);
    const seatOnly = press("jan", { kind: "confirm", seat, shown }, { network: asked() });
    expect(type("jan", "klopt", { network: seatOnly.network }).changes).toStrictEqual([fact]);
  });

  test("pressed twice changes nothing the second time", () => {
    const { network } = press("jan", confirm, { network: asked() });
    const again = press("jan", confirm, { network, at: at("2026-10-28T09:01Z") });
    expect(again.changes).toStrictEqual([]);
    expect(again.text).toMatch(/^Dat is al beantwoord\. Je hoeft niets te doen\./);
  });

  test("of what changed since is asked anew, and so is Alles klopt", () => {
    const network = asked();
    const one = value(network);
    if (!one) throw new Error("no organisation");
    const facts = [
      {
        kind: "recorded",
        part: "organisations",
        value: { ...one, website: "https://x.example" },
      } as const,
    ];
    const changed = madeTrue(network, "noor", facts, at("2026-10-28T08:30Z"));
    const turn = press("jan", confirm, { network: changed });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toContain("Intussen is hier iets veranderd.");
    expect(turn.text).toContain("website x.example");
    expect(kept(turn)).toStrictEqual({
      kind: "changed-organisation",
      organisation,
      shown: wednesday,
    });
    expect(
      press("jan", { kind: "confirm-all", shown }, { network: changed }).changes,
    ).toStrictEqual([]);
    const yes = type("jan", "ja", { network: changed, state: kept(turn) });
    expect(yes.changes).toStrictEqual([fact]);
    expect(type("jan", "nee", { network: changed, state: kept(turn) }).changes).toStrictEqual([]);
  });

  test.each(["ijsbrand", "noor", "sanne"])(
    "may be said by %s, who speaks for the contact",
    (who) => {
      expect(press(who, confirm, { network: asked() }).changes).toStrictEqual([fact]);
    },
  );

  test("is not for somebody else, nor for who left, to say", () => {
    const turn = press("kees", confirm, { network: asked() });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toBe(
      "Over Leergeld Dorp kan alleen Jan van der Berg, IJsbrand 't Hart of Noor Visser iets zeggen. Ik heb niets veranderd.",
    );
    const left = madeTrue(asked(), "jan", [
      { kind: "network-left", person: ids.person.parse("jan") },
    ]);
    expect(press("jan", confirm, { network: left }).text).toContain(
      "Je zei dat je hier niet hoort",
    );
  });

  test("of an organisation that is gone says so", () => {
    const gone = { ...confirm, organisation: ids.organisation.parse("gone") };
    expect(press("jan", gone, { network: asked() }).text).toBe(
      "Deze organisatie is er niet meer. Ik heb niets veranderd.",
    );
  });
});

describe("Wijzigen", () => {
  test("shows number and addresses, and keeps what was touched", () => {
    const form = formOf(press("jan", change, { network: asked() }));
    expect(form.fields.map(({ name, label, value: one }) => [name, label, one])).toStrictEqual([
      ["phone", "Telefoon", "085 000 0101"],
      ["mail", "Mail", undefined],
      ["website", "Website", undefined],
    ]);
    const turn = saved({ mail: "Info@Leergeld.example", website: "www.leergeld.example" });
    expect(value(turn.network)).toStrictEqual({
      ...value(asked()),
      mail: "Info@leergeld.example",
      website: "https://www.leergeld.example",
    });
    expect(turn.text).toMatch(/^Opgeslagen: mail en website\. Klopt het zo\?\n\nLeergeld Dorp: /);
    expect(turn.text).toContain("[Klopt] [Wijzigen]");
    expect(kept(turn)).toStrictEqual({
      kind: "changed-organisation",
      organisation,
      shown: wednesday,
    });
  });

  test("empties a field", () => {
    const turn = saved({ phone: " " });
    expect(value(turn.network)).not.toHaveProperty("phone");
    expect(turn.text).toContain("Opgeslagen: telefoon. Klopt het zo?");
  });

  test("of nothing changes nothing", () => {
    const turn = saved({});
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toContain("Er is niets veranderd. Klopt het zo?");
  });

  test("brings what cannot be read back, with what was typed", () => {
    const turn = saved({ phone: "1", mail: "x", website: "x y" });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toContain("Dit telefoonnummer kan ik niet lezen.");
    expect(turn.text).toContain("Dit mailadres kan ik niet lezen.");
    expect(turn.text).toContain("Dit webadres kan ik niet lezen.");
    expect(formOf(turn).fields.map(({ value: one }) => one)).toStrictEqual(["1", "x", "x y"]);
  });

  test.each([{ channel: "web" }, { standIn: "Piet" }] as const)(
    "leaves the mail address alone for who came by %o",
    (given) => {
      const turn = press("jan", change, { network: asked(), ...given });
      expect(formOf(turn).fields.map(({ name }) => name)).toStrictEqual(["phone", "website"]);
      expect(turn.text).toContain("Het mailadres van de organisatie wijzig je in Teams of Slack");
      const sent = saved({ mail: "else@where.example" }, asked(), given);
      expect(sent.changes).toStrictEqual([]);
    },
  );

  test("is not for somebody else", () => {
    const turn = press("kees", { ...change, kind: "save-organisation" }, { form: { phone: "" } });
    expect(turn.changes).toStrictEqual([]);
  });
});

describe("who asks for their own data", () => {
  test("sees their seat beside the organisation that is still open", () => {
    const one = press("jan", { kind: "confirm", seat, shown }, { network: asked() });
    const turn = type("jan", "mijn gegevens kloppen niet", { network: one.network });
    expect(turn.text).toContain("Contactpersoon Leergeld Dorp in Noord");
    expect(turn.text).toContain(block);
  });
});

test("the report counts what nobody confirmed", () => {
  const days = new Days("2026-10-28", { network: town() }).until("2026-11-09");
  const message = reportMessage({
    network: days.network,
    knowledge: keywordKnowledge,
    at: days.now,
  });
  expect(messageToText(message)).toContain(
    "Organisatiegegevens niet bevestigd: van 1 organisatie.",
  );
});
