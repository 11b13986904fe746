import { describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { instant } from "../../src/domain/time.ts";
import { type Link, linkId, readLink, untilFrom, writeLink } from "../../src/links/link.ts";
import { boxOf, isBoxOf } from "../../src/links/member.ts";
import { seal } from "../../src/links/seal.ts";
import { mailAddress } from "../fixtures/mail-address.ts";

const secret = "a-secret-that-links-are-signed-with";
const action = {
  dialog: "own-seats",
  version: 1,
  subject: "-",
  action: { kind: "deep", list: [1, null, { a: "é\n\"'<>&|" }], no: false, tiny: -1.5 },
  network: ids.network.parse("noord"),
} as const;
const link: Link = {
  network: ids.network.parse("noord"),
  person: ids.person.parse("ann-de-vries"),
  box: "box",
  until: instant(Date.UTC(2026, 4, 31, 9)),
  nonce: "first",
  does: { kind: "press", label: "Klopt", action },
};

describe("a link says who may do what, until when", () => {
  it.each<[string, Link]>([
    ["a button", link],
    [
      "a button with what stood above it",
      { ...link, does: { kind: "press", label: "Klopt", about: "Webber schulden", action } },
    ],
    [
      "a form",
      {
        ...link,
        does: {
          kind: "press",
          label: "Opslaan",
          action,
          fields: [{ kind: "day", name: "from", label: "Vanaf", required: true }],
        },
      },
    ],
    [
      "a way out for a mail program",
      { ...link, does: { kind: "press", label: "Weg", action, oneClick: action } },
    ],
    ["something to type", { ...link, does: { kind: "text" } }],
    ["who does it for somebody else", { ...link, standIn: "Bo" }],
  ])("%s is read back as it was", (_, one) => {
    expect(readLink(writeLink(one, secret), secret)).toEqual(one);
  });

  it("can stand behind an address as it is, and is not long", () => {
    const token = writeLink(link, secret);
    expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/);
    expect(token.length).toBeLessThan(400);
  });

  it("lasts 30 days, in whole seconds", () => {
    expect(untilFrom(instant(Date.UTC(2026, 4, 1, 9, 0, 0, 999)))).toBe("2026-05-31T09:00:00.000Z");
  });
});

describe("nobody else can make one (I37)", () => {
  const token = writeLink(link, secret);

  it("each character counts", () => {
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === "A" ? "B" : "A";
      const altered = token.slice(0, at) + other + token.slice(at + 1);
      expect(readLink(altered, secret), `${at}`).toBeUndefined();
    }
  });

  it.each([
    ["nothing", ""],
    ["a dot", "."],
    ["a part of it", token.slice(0, -1)],
    ["more behind it", `${token}.x`],
    ["a space", `${token} `],
    ["something endless", "a".repeat(100_000)],
    ["signs of elsewhere", "../../etc/passwd"],
    ["no signature", token.split(".")[0] ?? ""],
  ])("%s is no link", (_, text) => {
    expect(readLink(text, secret)).toBeUndefined();
  });

  it("another secret, and a signature for something else, are worth nothing", () => {
    const [text = ""] = token.split(".");
    expect(readLink(token, `${secret}!`)).toBeUndefined();
    expect(readLink(`${text}.${seal("box", text, secret)}`, secret)).toBeUndefined();
  });
});

describe("using it is one event", () => {
  it("the same in two mails with the same message, whenever they were sent", () => {
    expect(linkId({ ...link, until: untilFrom(instant(0)) })).toBe(linkId(link));
    expect(linkId(link)).toMatch(/^link:[\w-]{22}$/);
  });

  it("another one for another button, person or network", () => {
    const others: readonly Link[] = [
      { ...link, nonce: "second" },
      { ...link, person: ids.person.parse("bo") },
      { ...link, network: ids.network.parse("zuid") },
    ];
    expect(new Set([link, ...others].map(linkId)).size).toBe(4);
  });
});

describe("a link belongs to an address", () => {
  const ann = { mail: mailAddress("Ann@budget.example") };

  it("to that one, however it is written, and to no other", () => {
    const box = boxOf(ann, secret);
    expect(isBoxOf(box, { mail: mailAddress("ann@Budget.example") }, secret)).toBe(true);
    expect(isBoxOf(box, { mail: mailAddress("bo@budget.example") }, secret)).toBe(false);
    expect(box).not.toContain("ann");
  });
});
