import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { type Lessons, type Phrase, samplesOf } from "../../../src/lookup/themes/lessons.ts";
import { readText } from "../../../src/lookup/themes/reading.ts";
import { gatherReasons, type Reasons } from "../../../src/lookup/themes/reasons.ts";

const food = ids.theme.parse("voedsel");
const debts = ids.theme.parse("schulden");

type Given = { readonly terms?: readonly string[]; readonly situations?: readonly string[] };

const phrases = (theme: Phrase["themes"][number], { terms = [], situations = [] }: Given) => [
  ...terms.map((text): Phrase => ({ themes: [theme], text, kind: "term", weight: 1 })),
  ...situations.map((text): Phrase => ({ themes: [theme], text, kind: "situation", weight: 1 })),
];

/** What may be given as a reason for food (number 0) and debts (number 1). */
const reasonsFor = (ofFood: Given, ofDebts: Given = {}, noise: readonly string[] = []): Reasons => {
  const lessons: Lessons = {
    themes: [food, debts],
    phrases: [...phrases(food, ofFood), ...phrases(debts, ofDebts)],
    noise,
    stopWords: ["de", "het", "geen"],
    acute: { phrases: [], denials: [] },
  };
  return gatherReasons(samplesOf(lessons), lessons);
};

const about = (reasons: Reasons, text: string) => reasons.get(readText(text).stems.join(" ")) ?? [];

describe("what may be given as a reason", () => {
  it("is a term, as it stands in the data", () => {
    const [reason, ...more] = about(reasonsFor({ terms: ["Crèche"] }), "creche");
    expect(reason).toMatchObject({ label: 0, form: "Crèche" });
    expect(more).toStrictEqual([]);
  });

  it("is a term of two or three words as a whole, and each of its words", () => {
    const reasons = reasonsFor({ terms: ["warme maaltijd thuis", "een twee drie vier"] });
    expect(about(reasons, "warme maaltijd thuis")[0]?.form).toBe("warme maaltijd thuis");
    expect(about(reasons, "maaltijd")[0]?.form).toBe("maaltijd");
    expect(about(reasons, "een twee drie vier")).toStrictEqual([]);
  });

  it("is a word of situations only when two of them have it", () => {
    const reasons = reasonsFor({
      situations: ["Zij heeft honger.", "Altijd honger", "Zonder fruit"],
    });
    expect(about(reasons, "honger")[0]?.form).toBe("honger");
    expect(about(reasons, "fruit")).toStrictEqual([]);
  });

  it("is no name: a word with a capital in a situation", () => {
    const reasons = reasonsFor({ situations: ["Bij Kareltje is honger", "Ook Kareltje eet niet"] });
    expect(about(reasons, "kareltje")).toStrictEqual([]);
  });

  it("is not a whole situation", () => {
    const reasons = reasonsFor({ situations: ["lege koelkast", "lege koelkast"] });
    expect(about(reasons, "lege koelkast")).toStrictEqual([]);
    expect(about(reasons, "koelkast")[0]?.form).toBe("koelkast");
  });

  it("is no stop word, not in another form either, and no word of two letters", () => {
    const reasons = reasonsFor({ terms: ["geen", "de", "tv", "geen eten"] });
    expect(about(reasons, "geen")).toStrictEqual([]);
    expect(about(reasons, "tv")).toStrictEqual([]);
    expect(about(reasons, "geen eten")[0]?.form).toBe("geen eten");
  });

  it("is nothing that texts about nothing taught", () => {
    expect(
      about(reasonsFor({ terms: ["eten"] }, {}, ["printer stuk", "printer"]), "printer"),
    ).toStrictEqual([]);
  });

  it("bears the form that stands there most", () => {
    const reasons = reasonsFor({ situations: ["een schuld", "twee schulden", "drie schulden"] });
    expect(about(reasons, "schuld")[0]?.form).toBe("schulden");
    const even = reasonsFor({ situations: ["een schuld", "twee schulden"] });
    expect(about(even, "schuld")[0]?.form).toBe("schuld");
  });
});

describe("a word of more than one theme", () => {
  it("is a reason for each that has a fair part of its mentions", () => {
    const reasons = reasonsFor({ terms: ["pakket"] }, { terms: ["pakket"] });
    expect(about(reasons, "pakket").map(({ label }) => label)).toStrictEqual([0, 1]);
  });

  it("is none for a theme that has less than three in ten of them", () => {
    const often = ["pakket a", "pakket b", "pakket c", "pakket d"];
    const [only, second] = about(reasonsFor({ terms: ["pakket"] }, { terms: often }), "pakket");
    expect(only?.label).toBe(1);
    expect(second).toBeUndefined();
    const fewer = about(reasonsFor({ terms: ["pakket"] }, { terms: often.slice(0, 2) }), "pakket");
    expect(fewer.map(({ label }) => label)).toStrictEqual([0, 1]);
  });
});

describe("how telling a reason is", () => {
  const telling = (reasons: Reasons, text: string) => about(reasons, text)[0]?.telling ?? 0;

  it("grows with its part in the theme and with how often it stands there", () => {
    const reasons = reasonsFor(
      { terms: ["honger", "pakket"], situations: ["veel eten", "weer eten", "ook eten"] },
      { terms: ["pakket"] },
    );
    expect(telling(reasons, "honger")).toBeCloseTo(Math.log(2), 9);
    expect(telling(reasons, "pakket")).toBeCloseTo(Math.log(2) / 2, 9);
    expect(telling(reasons, "eten")).toBeCloseTo(Math.log(4), 9);
  });

  it("is more for two words than for one", () => {
    const reasons = reasonsFor({ terms: ["warme maaltijd"] });
    expect(telling(reasons, "warme maaltijd")).toBeCloseTo(2 * Math.log(2), 9);
    expect(telling(reasons, "maaltijd")).toBeCloseTo(Math.log(2), 9);
  });

  it("counts a text once, however often the word stands in it", () => {
    const reasons = reasonsFor({ terms: ["pakket pakket"] });
    expect(telling(reasons, "pakket")).toBeCloseTo(Math.log(2), 9);
  });
});
