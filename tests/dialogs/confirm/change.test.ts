import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { times } from "../../../src/domain/time.ts";
import type { Field, Message } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { at } from "../../domain/sample.ts";
import { asked, kept, madeTrue, press, type Turn, type, wednesday } from "./taken.ts";

const seat = ids.seat.parse("leergeld-contact");
const change = { kind: "change", seat } as const;

type Filled = Record<string, string | string[]>;

function formOf({ say }: Turn) {
  const form = say[0]?.message.blocks.find((block) => block.kind === "form");
  if (form?.kind !== "form") throw new Error("no form");
  return form;
}

const fieldOf = (turn: Turn, name: string): Field | undefined =>
  formOf(turn).fields.find((field) => field.name === name);

/** Everything as the form began, as a channel gives it back, but for what is filled in. */
function filled(turn: Turn, more: Filled): Filled {
  const before = formOf(turn).fields.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(before), ...more };
}

/** Fills in the form of a seat and sends it, in a network that may have changed since. */
function saved(
  who: string,
  more: Filled,
  { network = asked(), later }: { readonly network?: Network; readonly later?: Network } = {},
) {
  const form = press(who, change, { network });
  const { does } = formOf(form).submit;
  return press(who, does.action, { network: later ?? network, form: filled(form, more) });
}

const personIn = (network: Network, id: string) => network.people.get(ids.person.parse(id));
const told = (turn: Turn) =>
  turn.tell.map(({ to, key, message }) => ({ to, key, text: messageToText(message as Message) }));

describe("the form", () => {
  test("begins with what is known", () => {
    const turn = press("jan", change);
    const values = formOf(turn).fields.map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(values)).toStrictEqual({
      phone: "06 10001010",
      mail: "jan@voorbeeld.example",
      title: undefined,
      hours: "ma–do 9.00–17.00",
      deputy: "ijsbrand",
      "themes-in": undefined,
      "themes-out": undefined,
      "areas-in": undefined,
      "areas-out": undefined,
    });
    expect(turn.text).toMatch(/^Wijzig wat niet klopt: contactpersoon Leergeld Dorp in Noord\./);
    expect(turn.changes).toStrictEqual([]);
  });

  test("offers colleagues as deputy, and what is not in the seat yet", () => {
    const turn = press("jan", change);
    const options = (name: string) => {
      const field = fieldOf(turn, name);
      return field?.kind === "choice" ? field.options.map(({ value }) => value) : [];
    };
    expect(options("deputy")).toStrictEqual(["ijsbrand", "noor", "-"]);
    expect(options("themes-in")).not.toContain("school");
    expect(options("themes-out")).toStrictEqual(["school"]);
    expect(options("areas-out")).toStrictEqual(["noord"]);
    expect(options("areas-in")).toStrictEqual(["zuid"]);
  });

  test("of another kind of seat has no themes, and of a manager no deputy", () => {
    const names = (id: string, who: string) =>
      formOf(press(who, { kind: "change", seat: id })).fields.map(({ name }) => name);
    expect(names("leergeld-manager", "noor")).toStrictEqual(["phone", "mail", "title", "hours"]);
    expect(names("leergeld-deputy", "ijsbrand")).toStrictEqual(["phone", "mail", "title", "hours"]);
  });

  test("is not for somebody else", () => {
    expect(press("kees", change).text).toMatch(
      /^Over contactpersoon Leergeld Dorp in Noord kan alleen/,
    );
    expect(
      press("kees", { kind: "save", seat }, { form: { phone: "06 12345678" } }).changes,
    ).toStrictEqual([]);
  });
});

describe("what is filled in", () => {
  test("is kept, said, and asked about once more: editing is not confirming", () => {
    const turn = saved("jan", { phone: "06-2000 0020", hours: "di 9-12" });
    expect(personIn(turn.network, "jan")).toMatchObject({
      phone: { number: "+31620000020" },
      availability: { hours: [{ weekday: 2, from: "09:00", until: "12:00" }] },
    });
    expect(turn.changes.map(({ kind }) => kind)).toStrictEqual(["recorded"]);
    expect(turn.text).toMatch(
      /^Opgeslagen: telefoon en werktijden\. Klopt het zo\?\n\nContactpersoon.*tel\. 06 20000020/,
    );
    expect(kept(turn)).toStrictEqual({ kind: "changed", seat, shown: wednesday });
    expect(turn.tell).toStrictEqual([]);
    const yes = type("jan", "ja", {
      network: turn.network,
      state: kept(turn),
      at: at("2026-10-28T09:02Z"),
    });
    expect(yes.changes).toMatchObject([{ kind: "seat-confirmed", seat }]);
  });

  test.each<[Filled, string]>([
    [{ phone: "06 123" }, "Dit telefoonnummer kan ik niet lezen. Schrijf het zo: 06 12345678."],
    [{ mail: "jan" }, "Dit mailadres kan ik niet lezen. Schrijf het zo: naam@organisatie.nl."],
    [{ hours: "meestal wel" }, "Deze dagen en uren kan ik niet lezen."],
    [{ title: "bel 06 12345678" }, "Zet bij functie alleen wat je doet"],
    [{ title: "x".repeat(121) }, "Zet bij functie alleen wat je doet"],
    [{ phone: "", mail: "" }, "Laat een telefoonnummer of een mailadres staan."],
    [{ deputy: "sanne" }, "Deze plaatsvervanger kan ik niet kiezen."],
  ])("%j cannot be kept: the form comes back with why, and nothing is changed", (form, why) => {
    const turn = saved("jan", form);
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text.startsWith(why)).toBe(true);
    expect(formOf(turn).submit.label).toBe("Opslaan");
  });

  test("comes back as it was typed, and only what was wrong has to be put right", () => {
    const wrong = saved("jan", { phone: "06 123", hours: "di 9-12" });
    expect(fieldOf(wrong, "phone")?.value).toBe("06 123");
    expect(fieldOf(wrong, "hours")?.value).toBe("di 9-12");
    const { action } = formOf(wrong).submit.does;
    const right = press("jan", action, { form: filled(wrong, { phone: "06 12345678" }) });
    expect(right.text).toMatch(/^Opgeslagen: telefoon en werktijden\./);
  });

  test("with a number in the wrong place comes back without it", () => {
    const wrong = saved("jan", { title: "bel 06 12345678" });
    expect(fieldOf(wrong, "title")?.value).not.toContain("12345678");
  });

  test("may be nothing: then nothing is changed, and the question stands", () => {
    const turn = saved("jan", {});
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(/^Er is niets veranderd\. Klopt het zo\?/);
  });

  test("may be less: an empty field takes away what stood there", () => {
    const turn = saved("jan", { phone: "", hours: "" });
    expect(personIn(turn.network, "jan")).not.toHaveProperty("phone");
    expect(personIn(turn.network, "jan")?.availability.hours).toStrictEqual([]);
    expect(turn.text).toMatch(/^Opgeslagen: telefoon en werktijden\./);
  });

  test("leaves absences and all the rest as they are", () => {
    const before = personIn(asked(), "jan");
    if (!before) throw new Error("nobody");
    const absences = [{ from: "2026-12-01" as never }];
    const value = { ...before, availability: { ...before.availability, absences } };
    const network = madeTrue(
      asked(),
      "jan",
      [{ kind: "recorded", part: "people", value }],
      at("2026-10-28T07:30Z"),
    );
    const turn = saved("jan", { title: "penningmeester" }, { network });
    expect(personIn(turn.network, "jan")).toStrictEqual({ ...value, jobTitle: "penningmeester" });
  });

  test("of themes and areas comes with it or goes, and only what the network has", () => {
    const turn = saved("jan", {
      "themes-in": ["energie", "nergens", "school"],
      "areas-in": "zuid",
      "areas-out": ["noord"],
    });
    const { role } = turn.network.seats.get(seat) ?? {};
    expect(role).toMatchObject({ themes: ["school", "energie"], areas: ["zuid"] });
    expect(turn.text).toMatch(/^Opgeslagen: thema's en gebieden\./);
  });
});

describe("two who change the same at the same time", () => {
  test("each change what they touched, and nothing else", () => {
    const network = asked();
    const noor = saved("noor", { phone: "06 20000020" }, { network });
    const jan = saved("jan", { hours: "di 9-12" }, { network, later: noor.network });
    expect(jan.text).toMatch(/^Opgeslagen: werktijden\./);
    expect(personIn(jan.network, "jan")).toMatchObject({
      phone: { number: "+31620000020" },
      availability: { hours: [{ weekday: 2 }] },
    });
  });

  test("and of the same field the last one counts", () => {
    const network = asked();
    const noor = saved("noor", { phone: "06 20000020" }, { network });
    const jan = saved("jan", { phone: "06 30000030" }, { network, later: noor.network });
    expect(personIn(jan.network, "jan")?.phone?.number).toBe("+31630000030");
  });
});

describe("a change by somebody else", () => {
  test("is told to who sits there, with a way to put it right", () => {
    const turn = saved("noor", { phone: "06 20000020" });
    expect(told(turn)).toMatchObject([
      { to: { kind: "person", person: "jan" }, key: "changed/leergeld-contact/event-1" },
    ]);
    expect(told(turn)[0]?.text).toMatch(
      /^Noor Visser heeft gewijzigd wat er bij jou staat als contactpersoon Leergeld Dorp in Noord: telefoon\. Klopt het zo\?\n\n.*06 20000020.*\n\n\[Klopt\] \[Wijzigen\]/,
    );
    expect(turn.text).toContain("[Klopt] [Wijzigen] [Is weg: wie neemt het over?]");
  });

  test("that changes nothing is told to nobody", () => {
    expect(saved("noor", {}).tell).toStrictEqual([]);
  });

  test.each(["noor", "ijsbrand"])(
    "by %s leaves the mail address alone, for it is a way in",
    (who) => {
      const form = press(who, change);
      expect(fieldOf(form, "mail")).toBeUndefined();
      expect(form.text).toContain(
        "Het mailadres verandert alleen Jan van der Berg zelf of de coördinator.",
      );
      const turn = saved(who, { mail: "iemand@anders.example" });
      expect(personIn(turn.network, "jan")?.mail).toBe("jan@voorbeeld.example");
    },
  );

  test("by a coordinator who is the deputy as well may be of the mail address", () => {
    const deputy = ids.seat.parse("leergeld-deputy");
    const network = madeTrue(asked(), "sanne", [
      {
        ...{ kind: "seat-taken", seat: deputy, person: ids.person.parse("sanne") },
        from: times.day.parse("2026-10-28"),
      },
    ]);
    const turn = saved("sanne", { mail: "jan@nieuw.example" }, { network });
    expect(personIn(turn.network, "jan")?.mail).toBe("jan@nieuw.example");
  });

  test.each(["web", "mail"] as const)(
    "with nothing but a link (%s) leaves one's own mail address alone, and names who changes it",
    (channel) => {
      const form = press("jan", change, { channel });
      expect(fieldOf(form, "mail")).toBeUndefined();
      expect(form.text).toContain("Mail: jan@voorbeeld.example");
      expect(form.text).toContain(
        "Je mailadres wijzigt Sanne de Vries, coördinator van het netwerk, of jijzelf in Teams of Slack.",
      );
      const { does } = formOf(form).submit;
      const more = filled(form, { mail: "dief@anders.example", phone: "06 12345678" });
      const turn = press("jan", does.action, { channel, form: more });
      expect(personIn(turn.network, "jan")?.mail).toBe("jan@voorbeeld.example");
      expect(personIn(turn.network, "jan")?.phone?.number).toBe("+31612345678");
    },
  );

  test("with a link, by a coordinator of somebody else, is of the mail address too", () => {
    expect(fieldOf(press("sanne", change, { channel: "web" }), "mail")).toBeDefined();
    const standsIn = press("sanne", change, { channel: "web", standIn: "Bo" });
    expect(fieldOf(standsIn, "mail")).toBeUndefined();
  });

  test("by a coordinator may be of the mail address", () => {
    const turn = saved("sanne", { mail: "jan@nieuw.example" });
    expect(personIn(turn.network, "jan")?.mail).toBe("jan@nieuw.example");
  });
});

describe("who stands in for a coordinator", () => {
  const seat = ids.seat.parse("coordinator");
  const town = (): Network => {
    const sanne = asked().people.get(ids.person.parse("sanne")) ?? expect.fail();
    const value = { ...sanne, organisation: ids.organisation.parse("leergeld") };
    return madeTrue(asked(), "sanne", [{ kind: "recorded", part: "people", value }]);
  };
  const chosen = (channel: "web" | "teams") => {
    const network = town();
    const form = press("sanne", { kind: "change", seat }, { network, channel });
    const { does } = formOf(form).submit;
    return press("sanne", does.action, {
      network,
      channel,
      form: filled(form, { deputy: "noor" }),
    });
  };

  test("is chosen in a chat, and not by a link from a mail", () => {
    expect(chosen("teams").changes).not.toStrictEqual([]);
    const turn = chosen("web");
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toContain(
      "Wie voor een coördinator waarneemt, kies je in Teams of Slack. Met een link uit een mail kan dat niet.",
    );
  });
});

describe("another deputy", () => {
  const deputy = ids.seat.parse("leergeld-deputy");

  test("takes the seat of the one before from today on, and hears of it", () => {
    const turn = saved("jan", { deputy: "noor" });
    expect(turn.changes).toStrictEqual([
      { kind: "seat-taken", seat: deputy, person: "noor", from: "2026-10-28" },
    ]);
    expect(turn.text).toMatch(/^Opgeslagen: plaatsvervanger\..*\n\n.*plaatsvervanger Noor Visser/);
    expect(told(turn)).toMatchObject([
      { to: { person: "noor" }, key: "deputy/leergeld-deputy/event-1" },
    ]);
    expect(told(turn)[0]?.text).toMatch(
      /^Jan van der Berg noemt jou als plaatsvervanger: plaatsvervangend contactpersoon Leergeld Dorp in Noord\./,
    );
  });

  test("may be nobody", () => {
    const turn = saved("jan", { deputy: "-" });
    expect(turn.changes).toStrictEqual([{ kind: "seat-left", seat: deputy, until: "2026-10-27" }]);
    expect(turn.text).toContain("nog geen plaatsvervanger");
  });

  test("gets a seat where there was none", () => {
    const network = { ...asked(), seats: asked().seats.without(deputy) };
    const turn = saved("jan", { deputy: "noor" }, { network });
    expect(turn.changes).toMatchObject([
      {
        kind: "recorded",
        part: "seats",
        value: { id: "leergeld-contact-deputy", role: { kind: "deputy", of: seat } },
      },
      { kind: "seat-taken", seat: "leergeld-contact-deputy", person: "noor" },
    ]);
  });

  test("ends the search for one", () => {
    const network = madeTrue(asked(), "ijsbrand", [
      {
        kind: "hand-over-opened",
        seat: deputy,
        why: "not-theirs",
        leaver: ids.person.parse("ijsbrand"),
      },
    ]);
    expect(saved("jan", { deputy: "noor" }, { network }).changes).toMatchObject([
      { kind: "hand-over-withdrawn", seat: deputy },
      { kind: "seat-taken" },
    ]);
  });
});

describe("another name, in words", () => {
  const renamed = () => type("jan", "Ik heet nu Jan de Vries.");

  test("opens the form with it filled in, and nothing is kept yet", () => {
    expect(fieldOf(renamed(), "name")?.value).toBe("Jan de Vries");
    expect(renamed().changes).toStrictEqual([]);
    expect(fieldOf(type("jan", "mijn naam is veranderd"), "name")?.value).toBe("Jan van der Berg");
    expect(fieldOf(press("jan", change), "name")).toBeUndefined();
  });

  test("is kept when it is sent, and refused with a number in it", () => {
    const turn = renamed();
    const send = (more: Filled) => {
      return press("jan", formOf(turn).submit.does.action, { form: filled(turn, more) });
    };
    const value = expect.objectContaining({ id: "jan", name: "Jan de Vries" });
    expect(send({}).changes).toContainEqual({ kind: "recorded", part: "people", value });
    const wrong = send({ name: "Jan 06 12345678" });
    expect(wrong.changes).toStrictEqual([]);
    expect(fieldOf(wrong, "name")).toBeDefined();
  });

  test("of somebody else changes nothing, whoever sends the field", () => {
    const { does } = formOf(press("ijsbrand", change)).submit;
    const turn = press("ijsbrand", does.action, { form: { name: "Piet" } });
    expect(JSON.stringify(turn.changes)).not.toContain("Piet");
  });
});
