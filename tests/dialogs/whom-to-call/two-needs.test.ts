import { describe, expect, test } from "vitest";
import type { Answer } from "../../../dialogs/whom-to-call/answer.ts";
import { needsIn } from "../../../dialogs/whom-to-call/needs.ts";
import { readQuestion } from "../../../dialogs/whom-to-call/read-question.ts";
import { readSituation } from "../../../dialogs/whom-to-call/read-situation.ts";
import { ids, type ThemeId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Ranking } from "../../../src/domain/theme.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { pressing, situation, typing } from "../situation.ts";
import { actionOf, buttonsOf, turn, withContacts } from "./take-turn.ts";

const typed = (text: string, more: object = {}) => turn({ happening: typing(text), ...more });
const answerOf = ({ state }: ReturnType<typeof turn>) =>
  (state as unknown as { readonly state: { readonly answer: Answer } }).state.answer;
const labels = ({ messages }: ReturnType<typeof turn>) =>
  messages[0] ? buttonsOf(messages[0]).map(({ label }) => label) : [];

describe("two needs in one sentence", () => {
  const asked = "gezin heeft honger en het kamp is te duur";

  test("are both answered, with people for each", () => {
    const { text } = typed(asked);
    expect(text).toContain("Schoolkosten, omdat je schrijft over kamp.");
    expect(text).toContain("Eten en voedselhulp, omdat je schrijft over honger.");
    for (const name of ["Fatima El Amrani", "Jan van der Berg", "Mies Jansen"]) {
      expect(text).toContain(`${name}, `);
    }
    expect(text).not.toContain("Ook:");
  });

  test("are both counted", () => {
    expect(
      typed(asked)
        .counts.map((count) => [count.outcome, "theme" in count ? count.theme : undefined])
        .sort(),
    ).toStrictEqual([
      ["answered", "school"],
      ["answered", "voedsel"],
    ]);
  });

  test("share three places: two for the first and one for the second", () => {
    const network = withContacts(5);
    const answered = typed("opa overleden, begrafenis, en gezin heeft honger", { network });
    const { text } = answered;
    expect(text.match(/^(?:Anna|Bob|Carla|Mies Jansen), /gm)).toHaveLength(3);
    expect(text.indexOf("Bob, ")).toBeLessThan(text.indexOf("Eten en voedselhulp"));
    expect(text.indexOf("Mies Jansen, ")).toBeGreaterThan(text.indexOf("Eten en voedselhulp"));
    expect(labels(answered)).toContain("Nog 3");
    const next = actionOf(answered.messages[0], "Nog 3");
    const second = turn({ network, happening: pressing(next) });
    expect(second.text).toContain("Carla, ");
    expect(second.text).not.toContain("Mies Jansen, ");
  });

  test("are said of one by one: a tap on the second is counted with its own theme", () => {
    const answered = typed(asked);
    const answer = answerOf(answered);
    const isSchoolFirst = answer.about.kind === "theme" && answer.about.theme === "school";
    const [seat, theme] = isSchoolFirst
      ? ["voedselbank-contact", "voedsel"]
      : ["webber-school", "school"];
    const tap = turn({ happening: pressing({ kind: "mark", answer, seat, mark: "spoken" }) });
    expect(tap.counts).toStrictEqual([{ outcome: "spoken", theme }]);
    expect(tap.text).toContain("Gesproken. Fijn.");
  });

  test("show a doubt about somebody of the second in the proof at once", () => {
    const answer = answerOf(typed(asked));
    for (const seat of ["voedselbank-contact", "webber-school"]) {
      const happening = pressing({ kind: "mark", answer, seat, mark: "wrong" });
      const tap = turn({ happening, person: "kees" });
      expect(tap.changes).toStrictEqual([{ kind: "seat-doubted", seat }]);
      expect(tap.text.match(/Iemand meldde dat dit niet meer klopt \(vandaag\)/g)).toHaveLength(1);
    }
  });

  test("are looked for in bounded work, whatever is typed", () => {
    for (const text of ["honger, ".repeat(12_000), "a, b. en ".repeat(500), "🙂".repeat(50_000)]) {
      let ranked = 0;
      const { network, knowledge: base } = situation({ happening: typing("") });
      const rank = (words: string) => {
        ranked += 1;
        return base.rank(words);
      };
      readQuestion({ network, knowledge: { ...base, rank }, text });
      expect(ranked).toBeLessThanOrEqual(6);
    }
  });

  test("in a group are organisations for both, without the words", () => {
    const { text } = typed(asked, { kind: "group" });
    expect(text).toContain("Voedselbank Dorp");
    expect(text).toContain("Leergeld Dorp");
    expect(text).not.toMatch(/kamp|honger|Mies|Fatima/);
    const { messages } = typed(asked, { kind: "group" });
    expect(JSON.stringify(messages)).not.toMatch(/kamp|honger/);
  });

  test("of which one has nobody: that one is a line", () => {
    const { text } = typed("gezin heeft honger, geen eten, en ook geen stroom");
    expect(text).toContain(
      "Ook: Energie en water, omdat je schrijft over stroom · nog geen webber",
    );
  });

  test("with the same person for both show that person once", () => {
    const base = smallNetwork();
    const seat = base.seats.get(ids.seat.parse("webber-school"));
    if (!seat) throw new Error("no seat");
    const other = { ...seat, id: ids.seat.parse("webber-voedsel") };
    const role = { kind: "webber", theme: ids.theme.parse("voedsel") } as const;
    const network: Network = { ...base, seats: base.seats.with(other.id, { ...other, role }) };
    const { text } = typed(asked, { network });
    expect(text.match(/^Fatima El Amrani, /gm)).toHaveLength(1);
    expect(text).toContain("Mies Jansen, ");
  });
});

describe("when the whole is not sure", () => {
  const here = (chances: Readonly<Record<string, number>>, kind: Ranking["kind"]): Ranking => {
    const themes = Object.entries(chances).map(([theme, probability]) => ({
      theme: ids.theme.parse(theme),
      probability,
      because: [],
    }));
    return { kind, themes, emergency: false };
  };
  const whole = here({ school: 0.4, voedsel: 0.3, rouw: 0.2 }, "ask");
  const read = (...parts: readonly Ranking[]) => {
    const text = parts.map((_, at) => `part number${at}`).join(", ");
    const rank = (part: string) => parts[Number(part.at(-1))] ?? whole;
    return readSituation({ network: smallNetwork(), rank, text }, whole, {
      acute: false,
      urgent: false,
    });
  };
  const vague = here({ school: 0.4 }, "ask");

  test("a part that is sure of the same theme makes it an answer", () => {
    const read1 = read(here({ school: 0.9 }, "answer"), vague);
    expect(read1).toMatchObject({ kind: "theme", first: { theme: "school" }, both: true });
    expect(read(here({ school: 0.7 }, "answer"), vague).kind).toBe("unsure");
  });

  test("a part that is sure of another theme does not", () => {
    expect(read(here({ rouw: 0.9 }, "answer"), vague).kind).toBe("unsure");
  });

  test("two parts that are sure are both answered, and nothing else", () => {
    const both = read(here({ rouw: 0.9 }, "answer"), here({ voedsel: 0.9 }, "answer"));
    expect(both).toMatchObject({ first: { theme: "voedsel" }, also: [{ theme: "rouw" }] });
  });

  test("parts about a theme that this network does not have say nothing", () => {
    expect(read(here({ taal: 0.9 }, "answer"), here({ wonen: 0.9 }, "answer")).kind).toBe("unsure");
  });
});

describe("the needs", () => {
  const themes = (chances: Readonly<Record<string, number>>) =>
    Object.entries(chances).map(([theme, probability]) => ({
      theme: ids.theme.parse(theme),
      probability,
      because: [],
    }));
  const needs = (chances: Readonly<Record<string, number>>, ...parts: readonly string[]) => {
    const ranking = { kind: "answer", themes: themes(chances), emergency: false } as const;
    const sure: ReadonlySet<ThemeId> = new Set(parts.map((id) => ids.theme.parse(id)));
    const found = needsIn(smallNetwork(), ranking, sure);
    return found && [found.first.theme, found.also.map(({ theme }) => theme), found.both];
  };

  test("stand in the order of the whole sentence, whatever its parts say", () => {
    expect(needs({ school: 0.8, voedsel: 0.02, rouw: 0.1 }, "voedsel", "school")).toStrictEqual([
      ...["school", ["voedsel"], true],
    ]);
  });

  test("are one and a line when the second is less likely and no part is sure of it", () => {
    expect(needs({ school: 0.6, voedsel: 0.3 })).toStrictEqual(["school", ["voedsel"], false]);
    expect(needs({ school: 0.5, voedsel: 0.4 })).toStrictEqual(["school", ["voedsel"], true]);
    expect(needs({ school: 0.9, voedsel: 0.05 })).toStrictEqual(["school", [], false]);
  });

  test("are no more than four", () => {
    const all = { school: 0.3, voedsel: 0.2, schulden: 0.2, rouw: 0.15, energie: 0.15 };
    expect(needs(all, "voedsel", "schulden", "rouw", "energie")).toStrictEqual([
      ...["school", ["voedsel", "schulden", "rouw"], true],
    ]);
  });

  test("are none in a network without these themes", () => {
    expect(needs({ taal: 0.9 })).toBeUndefined();
  });
});
