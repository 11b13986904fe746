import { describe, expect, it } from "vitest";
import { findPersonal, shielded } from "../../src/shield/shield.ts";

describe("a text through the shield", () => {
  it("keeps what is asked and leaves out who it is about", () => {
    const asked =
      "Kevin de Bruin, 12-03-2014, Dorpsstraat 12, heeft honger. Bel moeder: 06-12345678";
    expect(shielded(asked)).toEqual({
      text: "[geboortedatum weggelaten], [adres weggelaten], heeft honger. Bel moeder: [telefoonnummer weggelaten]",
      hidden: ["birth", "address", "phone"],
    });
  });

  it("has one line for every kind", () => {
    const asked =
      "bsn 123456782, NL91ABNA0417164300, 06-12345678, jan@voorbeeld.nl, 12-AB-34, 1234 AB 5, geb. 1-2-2015";
    expect(shielded(asked)).toEqual({
      text: "bsn [BSN weggelaten], [rekeningnummer weggelaten], [telefoonnummer weggelaten], [mailadres weggelaten], [kenteken weggelaten], [adres weggelaten], geb. [geboortedatum weggelaten]",
      hidden: ["bsn", "iban", "phone", "mail", "plate", "address", "birth"],
    });
  });

  it("names each kind once, in the order of the text", () => {
    const { hidden } = shielded("06-12345678 en jan@voorbeeld.nl en 06-87654321");
    expect(hidden).toEqual(["phone", "mail"]);
  });

  it("leaves a text alone that gives nobody away, to the sign", () => {
    const asked = "  ’t gezin\u00a0heeft\n\tgeen ½ euro meer…  😀 ";
    expect(shielded(asked)).toEqual({ text: asked, hidden: [] });
  });

  it("leaves nothing of a number that is also something else", () => {
    for (const text of ["1234 AB 0612345678", "Dorpsstraat 12 06-12345678"]) {
      expect(shielded(text).text).not.toMatch(/\d{3}/);
    }
  });

  it("counts in the units of the text it was given", () => {
    const text = "😀😀 bel 06-12345678 😀";
    const [found] = findPersonal(text);
    expect(text.slice(found?.from, found?.to)).toBe("06-12345678");
  });

  it("takes what is hidden in a number along with it", () => {
    const text = "bel 0\u200b6\u200b1\u200b2\u200b3\u200b4\u200b5\u200b6\u200b7\u200b8\u200b nu";
    expect(shielded(text).text).toBe("bel [telefoonnummer weggelaten] nu");
  });

  it("uncovers nothing by leaving something out", () => {
    const row = "12-AB-34-".repeat(12);
    const { text, hidden } = shielded(`${row}06-12345678`);
    expect(hidden).toContain("phone");
    expect(findPersonal(text)).toEqual([]);
  });
});

describe("a text of more than a hundred thousand units", () => {
  const long = `${"honger ".repeat(15_000)}06-12345678`;

  it("is cut, so that nothing is kept that was not looked at", () => {
    const { text } = shielded(long);
    expect(text.length).toBe(100_000);
    expect(text).not.toContain("12345678");
  });

  it("is not cut in the middle of a sign", () => {
    const { text } = shielded(`a${"😀".repeat(60_000)}`);
    expect(text.isWellFormed()).toBe(true);
    expect(text.length).toBe(99_999);
  });

  it("hides what a cut makes of a number", () => {
    const { text } = shielded(`${"x ".repeat(49_993)}bel 0612345678901`);
    expect(findPersonal(text)).toEqual([]);
  });
});
