import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Redaction, redact } from "../../src/contract/redaction.ts";

const redaction: Redaction = {
  person: "jan",
  pseudonym: "gone-1",
  record: { id: "gone-1", name: "Someone" },
  accounts: ["mail:jan", "slack:T1:U1"],
  texts: ["jan@example.nl", "Jan de Boer", "06 1000 1000"],
  instead: "(erased)",
};

const without = (value: unknown) => redact(value, redaction);

describe("what is kept of somebody", () => {
  it("is replaced as a person and as an account", () => {
    expect(without({ id: "jan", name: "Jan de Boer", availability: {}, phone: "x" })).toEqual(
      redaction.record,
    );
    expect(without({ id: "slack:T1:U1", channel: "slack", address: "D1", person: "jan" })).toEqual({
      id: "erased:gone-1:1",
      channel: "slack",
    });
  });

  it("is replaced where it is referred to, and in what was written", () => {
    expect(without([{ by: { kind: "person", person: "jan" } }, "person:jan|dialog|-"])).toEqual([
      { by: { kind: "person", person: "gone-1" } },
      "person:gone-1|dialog|-",
    ]);
    expect(without("Bel Jan de Boer (06 1000 1000) of jan@example.nl.")).toBe(
      "Bel (erased) ((erased)) of (erased).",
    );
    expect(without({ kind: "link-asked", account: "slack:T1:U1", displayName: "Jantje" })).toEqual({
      kind: "link-asked",
      account: "erased:gone-1:1",
    });
  });

  it("is not looked for inside other words and ids", () => {
    const others = ["januari", "jan-2", "marjan", "Jan de Boerema", { id: "jan-de-wit" }];
    expect(without(others)).toEqual(others);
  });

  it("as a key is replaced too", () => {
    expect(without({ "mail:jan": 1 })).toEqual({ "erased:gone-1:0": 1 });
  });

  it("is replaced once: a second time changes nothing", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom("jan", "mail:jan", "Jan de Boer"),
        (value, trace) => {
          const once = without([value, trace, { note: `x ${trace} y` }]);
          expect(without(once)).toEqual(once);
          expect(JSON.stringify(once)).not.toContain(`"${trace}"`);
        },
      ),
    );
  });

  it("leaves numbers, truth and nothing as they are", () => {
    expect(without([1, true, null, "__proto__"])).toEqual([1, true, null, "__proto__"]);
  });
});
