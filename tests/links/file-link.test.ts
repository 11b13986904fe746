import { describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { countsBy, seatStatuses } from "../../src/domain/report/seat-statuses.ts";
import { instant } from "../../src/domain/time.ts";
import { type FileLink, readFileLink, writeFileLink } from "../../src/links/file-link.ts";
import { readLink, writeLink } from "../../src/links/link.ts";
import { seal } from "../../src/links/seal.ts";

const secret = "a-secret-that-links-are-signed-with";
const whose = {
  network: ids.network.parse("noord"),
  person: ids.person.parse("ann-de-vries"),
  until: instant(Date.UTC(2026, 4, 31, 9)),
};
const counts = countsBy((status) => seatStatuses.indexOf(status) + 1);
const before = [1, 2, 3, 4, 5, 6, 7].map((week) => ({
  id: `2026-W0${week}`,
  counts: countsBy((status) => 10 * week + seatStatuses.indexOf(status)),
}));
const chart: FileLink = {
  ...whose,
  file: { kind: "chart", trend: { week: "2026-W08", counts, before } },
};
const print: FileLink = { ...whose, file: { kind: "print" } };

describe("the link of a file says which file, for whom, until when", () => {
  it.each<[string, FileLink]>([
    ["a picture, with all its figures", chart],
    ["a workbook", { ...whose, file: { kind: "workbook" } }],
    ["a page to print", print],
  ])("%s comes back as it was", (_what, link) => {
    expect(readFileLink(writeFileLink(link, secret), secret)).toEqual(link);
  });

  it("the longest one fits in what the platforms take", () => {
    expect(writeFileLink(chart, secret).length).toBeLessThan(600);
  });

  it("what was changed on the way, or signed with something else, is none of ours", () => {
    const token = writeFileLink(print, secret);
    const other = writeFileLink({ ...print, person: ids.person.parse("bob") }, secret);
    const [text, signature] = [token.split(".")[0], other.split(".")[1]];
    expect(readFileLink(`${text}.${signature}`, secret)).toBeUndefined();
    expect(readFileLink(token, `${secret}-2`)).toBeUndefined();
    expect(readFileLink(`${token}.x`, secret)).toBeUndefined();
    expect(readFileLink("", secret)).toBeUndefined();
    expect(readFileLink("x".repeat(3_000), secret)).toBeUndefined();
  });

  it("the link of a button opens no file, and the other way round", () => {
    const { network, person, until } = whose;
    const box = { box: "box", nonce: "n", does: { kind: "text" } } as const;
    const button = writeLink({ network, person, until, ...box }, secret);
    expect(readFileLink(button, secret)).toBeUndefined();
    expect(readLink(writeFileLink(print, secret), secret)).toBeUndefined();
    const [text = ""] = button.split(".");
    expect(readFileLink(`${text}.${seal("file", text, secret)}`, secret)).toBeUndefined();
  });
});
