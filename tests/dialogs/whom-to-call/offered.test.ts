import { describe, expect, test } from "vitest";
import { firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { headingOf } from "../../../dialogs/whom-to-call/heading.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type OrganisationId, type SeatId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";
import { pressing, typing } from "../situation.ts";
import { actionOf, buttonsOf, turn, withContacts } from "./take-turn.ts";

const typed = (text: string, more: object = {}) => turn({ happening: typing(text), ...more });
const labelsOf = (message: Parameters<typeof buttonsOf>[0] | undefined) =>
  message ? buttonsOf(message).map(({ label }) => label) : [];

describe("when it is not sure what a text is about", () => {
  test("each theme is a button, in the area that was named", () => {
    const { messages, state } = typed("misschien kamp stroom in Noord");
    expect(labelsOf(messages[0]).toSorted()).toContain("Schoolkosten");
    expect(actionOf(messages[0], "Schoolkosten")).toStrictEqual({
      kind: "answer",
      answer: {
        about: { kind: "theme", theme: "school", because: [], also: [] },
        area: "noord",
        acute: false,
        from: 0,
        marks: [],
      },
    });
    expect(actionOf(messages[0], "Iets anders")).toStrictEqual({ kind: "themes", stuck: true });
    expect(state).toMatchObject({ state: { kind: "asked", area: "noord", acute: false } });
  });

  test("without an area the buttons name none", () => {
    const { messages, state } = typed("misschien kamp stroom");
    expect(actionOf(messages[0], "Schoolkosten")).not.toHaveProperty("answer.area");
    expect(state).not.toHaveProperty("state.area");
  });

  test("who was asked once gets an answer, with the next themes beside it", () => {
    const asked = { kind: "asked", themes: ["rouw"], acute: false };
    const { state } = typed("misschien kamp in Noord", { state: asked });
    expect(state).toMatchObject({
      state: { answer: { about: { theme: "school", because: ["kamp"] }, area: "noord" } },
    });
    const nowhere = typed("misschien kamp", { state: asked });
    expect(nowhere.state).not.toHaveProperty("state.answer.area");
  });

  test("who was asked and answers nothing is offered all themes", () => {
    const asked = { kind: "asked", themes: ["rouw"], acute: false };
    expect(typed("ja", { state: asked }).text).toMatch(/^Kies dan zelf een thema:/);
    expect(typed("ja").text).toMatch(/^Kies een thema\./);
  });
});

describe("when a name is carried by more", () => {
  const many = (count: number): Network => {
    const base = smallNetwork();
    const people = Array.from({ length: count }, (_, at) =>
      person(`ali-${at}`, `Ali ${"abcdefghi"[at]}aaaa`),
    );
    return { ...base, people: Collection.of([...base.people, ...people]) };
  };

  test("each is a button that leads to that person", () => {
    const { messages, text } = typed("wie is Ali", { network: many(2) });
    expect(text).toMatch(/^Ik vond er meer\. Wie bedoel je\?/);
    expect(actionOf(messages[0], "Ali aaaaa")).toStrictEqual({
      kind: "answer",
      answer: firstAnswer({ about: { kind: "person", person: ids.person.parse("ali-0") } }),
    });
  });

  test("or to that organisation", () => {
    const base = smallNetwork();
    const bank = base.organisations.get(ids.organisation.parse("voedselbank"));
    if (!bank) throw new Error("no organisation");
    const other = { ...bank, id: ids.organisation.parse("stad"), name: "Voedselbank Stad" };
    const organisations = base.organisations.with(other.id, other);
    const { messages } = typed("nummer van de voedselbank", {
      network: { ...base, organisations },
    });
    expect(actionOf(messages[0], "Voedselbank Stad")).toStrictEqual({
      kind: "answer",
      answer: firstAnswer({
        about: { kind: "organisation", organisation: other.id, also: [] },
      }),
    });
  });

  test("eight are offered at most, and always all themes", () => {
    const { messages } = typed("wie is Ali", { network: many(8) });
    expect(labelsOf(messages[0])).toHaveLength(9);
    expect(labelsOf(messages[0]).at(-1)).toBe("Alle thema's");
  });
});

describe("when a theme has nobody on the list", () => {
  const write = "Schrijf de coördinator";

  test("one can write to the coordinator, beside all themes", () => {
    const { messages, text } = typed("opa is overleden");
    expect(text).toContain("staat nog niemand op de lijst van dit netwerk");
    expect(labelsOf(messages[0])).toStrictEqual(["Alle thema's", write]);
    const button = messages[0] && buttonsOf(messages[0]).find(({ label }) => label === write);
    expect(button?.does).toMatchObject({ dialog: "to-coordinator", action: { kind: "write" } });
  });

  test("with somebody on the list there are people to call first", () => {
    const { messages } = typed("opa is overleden", { network: withContacts(1) });
    expect(labelsOf(messages[0])).not.toContain(write);
  });

  test("an organisation where nobody sits is no theme: it has a number of its own", () => {
    const organisation = ids.organisation.parse("gemeente");
    const about = { kind: "organisation" as const, organisation, also: [] };
    const happening = pressing({ kind: "answer", answer: firstAnswer({ about }) });
    const { messages, text } = turn({ happening });
    expect(text).toContain("Hier staat nog geen contactpersoon bij.");
    expect(labelsOf(messages[0])).not.toContain(write);
  });
});

describe("the first line of an answer", () => {
  const spans = (because: readonly string[], more: object = {}) => {
    const theme = ids.theme.parse("school");
    const about = { kind: "theme" as const, theme, because: [...because], also: [] };
    const block = headingOf(smallNetwork(), { ...firstAnswer({ about }), ...more });
    return block.kind === "text" ? block.spans : [];
  };
  const text = (...given: Parameters<typeof spans>) =>
    spans(...given)
      .map((span) => span.text)
      .join("");

  test("names the theme, and nothing else when nothing else is known", () => {
    expect(spans([])).toStrictEqual([{ text: "Schoolkosten", style: "bold" }]);
  });

  test("names the area, unless it is gone", () => {
    expect(text([], { area: "noord" })).toBe("Schoolkosten in Noord");
    expect(text([], { area: "gone" })).toBe("Schoolkosten");
  });

  test("says which words led to it, as a list", () => {
    expect(text(["kamp"])).toBe("Schoolkosten, omdat je schrijft over kamp.");
    expect(text(["kamp", "boeken"])).toBe("Schoolkosten, omdat je schrijft over kamp en boeken.");
    expect(text(["kamp", "boeken", "reis"])).toBe(
      "Schoolkosten, omdat je schrijft over kamp, boeken en reis.",
    );
    expect(spans(["kamp"]).filter(({ style }) => style === "italic")).toStrictEqual([
      { text: "kamp", style: "italic" },
    ]);
  });

  test("is the id of a theme that is gone, for there is no better name", () => {
    const about = { kind: "theme", theme: ids.theme.parse("oud"), because: [], also: [] } as const;
    const answer = firstAnswer({ about: { ...about, because: [], also: [] } });
    expect(headingOf(smallNetwork(), answer)).toMatchObject({ spans: [{ text: "oud" }] });
  });
});

describe("where others read along", () => {
  const group = (answer: object, network: Network = smallNetwork()) =>
    turn({ kind: "group", network, happening: pressing({ kind: "answer", answer }) });
  const theme = (because: readonly string[]) =>
    firstAnswer({
      about: { kind: "theme", theme: ids.theme.parse("voedsel"), because: [...because], also: [] },
    });

  test("the button for the names carries the answer without the words that led to it", () => {
    const { messages, text } = group(theme(["honger"]));
    expect(actionOf(messages[0], "Stuur mij de namen")).toStrictEqual({
      kind: "names",
      answer: theme([]),
    });
    expect(text).not.toContain("honger");
  });

  test("an organisation is shown also when nobody sits there for it", () => {
    const about = {
      kind: "organisation",
      organisation: ids.organisation.parse("gemeente"),
      also: [],
    };
    expect(group({ ...theme([]), about }).text).toContain("Gemeente Dorp");
  });

  test("organisations with a number stand first, and what does not fit is named", () => {
    const base = smallNetwork();
    const bank = base.organisations.get(ids.organisation.parse("voedselbank"));
    const role = [...base.seats].find(({ id }) => id === "voedselbank-contact");
    if (!(bank && role && role.role.kind === "contact")) throw new Error("no contact seat");
    const { phone: _none, ...silent } = bank;
    const names = ["Aaa", "Bbb", "Ccc", "Ddd"];
    const organisations = names.map((name, at) => ({
      ...(at === 0 ? silent : bank),
      id: ids.organisation.parse(name.toLowerCase()),
      name,
    }));
    const contact = role.role;
    const seats = organisations.map(({ id }) => ({
      ...role,
      id: ids.seat.parse(`seat-${id}`),
      role: { ...contact, organisation: id },
      holdings: role.holdings.map((held) => ({ ...held, person: ids.person.parse("kees") })),
    }));
    const network = {
      ...base,
      organisations: Collection.of<OrganisationId, Organisation>(organisations),
      seats: Collection.of<SeatId, Seat>(seats),
    };
    const { text } = group(theme([]), network);
    expect(text).toContain("Ook hier kun je terecht: Aaa.");
    for (const name of ["Bbb", "Ccc", "Ddd"]) expect(text).toContain(name);
  });

  test("of a person there is one line, and no button", () => {
    const about = { kind: "person", person: ids.person.parse("mies") };
    const { messages, text } = group({ ...theme([]), about });
    expect(text).toMatch(/^Over mensen antwoord ik je alleen persoonlijk\.\n\nSpoed:/);
    expect(labelsOf(messages[0])).toStrictEqual([]);
  });
});
