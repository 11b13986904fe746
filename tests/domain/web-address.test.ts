import { expect, test } from "vitest";
import { readWebAddress } from "../../src/domain/web-address.ts";

test.each([
  ["www.leergeld.nl", "https://www.leergeld.nl"],
  ["  leergeld.nl/aanvragen?wat=fiets  ", "https://leergeld.nl/aanvragen?wat=fiets"],
  ["http://leergeld.nl", "http://leergeld.nl"],
  ["HTTPS://leergeld.nl", "HTTPS://leergeld.nl"],
])("%s leads to a page", (text, address) => {
  expect(readWebAddress(text)).toBe(address);
});

test.each([
  ...["javascript:alert(1)", "mailto:jan@leergeld.nl", "ftp://leergeld.nl", "a+b-c.1:x.nl"],
  ...["intranet", "https://intranet/pagina", "localhost:3000", "192.168.1.1", "https://10.0.0.1"],
  ...[
    "https://leergeld.nl@boef.example",
    "https://jan:geheim@leergeld.nl",
    "https://:x@leergeld.nl",
  ],
  ...["https://leergeld..nl", "https://leergeld.nl.", "leer geld.nl", "leergeld.nl/<b>"],
  ...['leergeld.nl/"', "leergeld.nl/'", "leergeld.nl/`", "leergeld.nl/\\", "", "https://"],
  "leergeld.nl/\u200b",
])("%s leads to no page that anybody can open", (text) => {
  expect(readWebAddress(text)).toBeUndefined();
});

test("an address is at most as long as every browser takes", () => {
  const long = `https://leergeld.nl/${"a".repeat(1980)}`;
  expect(long).toHaveLength(2000);
  expect(readWebAddress(long)).toBe(long);
  expect(readWebAddress(`${long}a`)).toBeUndefined();
});
