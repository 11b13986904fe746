import { describe, expect, test } from "vitest";
import { cleanLines, cleanText, hasPiledMarks } from "../../src/domain/clean-text.ts";
import { ids } from "../../src/domain/ids.ts";
import { readWebAddress } from "../../src/domain/web-address.ts";

describe("a name is kept as it is written (I26)", () => {
  test.each([
    "'s-Gravenhage",
    "IJsbrand van 't Hof",
    "van der Meer",
    "Jürgen Müller",
    "Désirée",
    "Aydın Şahin",
    "حداد",
    `{{DATE()}} ${"$"}{x} %s <b> =1+1 '; DROP TABLE`,
    "👩‍🏫".replace("\u200D", ""),
  ])("%s", (name) => expect(cleanText(name)).toBe(name));
});

test.each([
  ["  An \t\r\n Bos ", "An Bos"],
  ["An\u0000\u200B\uFEFF\u00AD Bos", "An Bos"],
  ["\u202Enoob\u202C", "noob"],
  ["Ju\u0308rgen", "Jürgen"],
  ["\uD800An", "An"],
  ["\u200B \u2060", ""],
])("%j becomes %j (I26)", (written, clean) => {
  expect(cleanText(written)).toBe(clean);
  expect(cleanText(cleanText(written))).toBe(clean);
});

describe("a text of several lines", () => {
  test.each([
    ["  An \t Bos \r\n  tel. \n\n\n\n groet  ", "An Bos\ntel.\n\ngroet"],
    ["een\u2028twee\u2029drie\rvier", "een\ntwee\ndrie\nvier"],
    ["a\tb\u0000c\u200B\uFEFF", "a bc"],
    ["\u202Enoob\u202C \u2066x\u2069", "noob x"],
    ["\uD800An\uDC00", "An"],
    ["👩\u200D👩\u200D👧 می\u200Cخواهم", "👩\u200D👩\u200D👧 می\u200Cخواهم"],
    ["Z\u0300\u0301\u0302\u0303\u0304\u0305algo", "Z\u0300\u0301\u0302algo"],
    ["\n \u200B \n", ""],
  ])("%j becomes %j (I43)", (written, clean) => {
    expect(cleanLines(written)).toBe(clean);
    expect(cleanLines(cleanLines(written))).toBe(clean);
  });
});

test("marks piled up are noticed, those of a language are not (I26)", () => {
  expect(hasPiledMarks("Z\u0300\u0301\u0302\u0303algo")).toBe(true);
  expect(hasPiledMarks("Nguyễn Thị")).toBe(false);
});

test.each([
  ["https://www.bank.example/pad?x=1", "https://www.bank.example/pad?x=1"],
  ["www.bank.example", "https://www.bank.example"],
  ["http://bank.example", "http://bank.example"],
])("%s is a page", (written, address) => expect(readWebAddress(written)).toBe(address));

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "https://intranet/pagina",
  "http://169.254.169.254/",
  "http://[::1]/",
  "https://an@bank.example",
  "https://an:b@bank.example",
  "https://bank.example/\u202Egpj",
  'https://bank.example/"><script>',
  "ftp://bank.example",
  "geen",
  "",
  `https://bank.example/${"a".repeat(2000)}`,
])("%j is no page for a card (I34)", (written) => expect(readWebAddress(written)).toBeUndefined());

test.each(["a", "voedselbank-noord", "24-7", "constructor", "a".repeat(64)])(
  "%s may be an id",
  (id) => expect(ids.seat.safeParse(id).success).toBe(true),
);
test.each(["", "-a", "a-", "A", "a b", "é", "__proto__", "a/b", "../a", "a\n", "a".repeat(65)])(
  "%j may not be an id (I12, I22)",
  (id) => expect(ids.seat.safeParse(id).success).toBe(false),
);
