import { describe, expect, it } from "vitest";
import { findPersonal } from "../../../src/shield/shield.ts";
import { expectMarked, rows } from "../marked.ts";

/** The first eight digits and the one that makes them pass; nothing when none does. */
function withCheck(eight: string): string | undefined {
  const sum = [...eight].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return sum % 11 === 10 ? undefined : `${eight}${sum % 11}`;
}

describe("a citizen service number", () => {
  it.each(
    rows(`
    BSN «111222333»
    bsn: «123456782»
    Bsn «123.456.782»
    bsn «123-456-782» van de jongste
    «123456782» is zijn nummer
    het gaat om «123456782»
    het gaat om «123 456 782», hij heeft honger
    het gaat om «1234.56.782», hij heeft honger
    «1234 56 782»
    «12 345 6782»
    «12-345-6782»
    «123 45 6782»
    «1234 56782»
    «12345 6782»
    «123 456782»
    «123456 782»
    «12 3456782»
    «1 23456782»
    «12 34 56 78 2»
    «1 2 3 4 5 6 7 8 2»
    «1-2-3-4-5-6-7-8-2»
    «1.2.3.4.5.6.7.8.2»
    sofinummer «123456782»
    burgerservicenummer «123456782»
    burgerservicenummer: «123 456 782»
    bsn-nummer van de moeder is «123456782»
    bsn van moeder «123456782» en van kind «111222333»
    bsn«123456782»
    mijnbsn«123456782»
    bsn kind=«123456782»
    (bsn «123456782»)
    bsn «123456789», met een typefout
    burgerservicenummer van moeder is «123456789»
    bsn: «12345678»
    burger service nummer «123456789»
    bsn\\n«123456782»
    bsn «123\\n456\\n782»
    «１２３４５６７８２»
    «12\u00a034\u00a056\u00a078\u00a02»
    «123\u200b456\u200b782»
    «1\u200d2\u200d3\u200d4\u200d5\u200d6\u200d7\u200d8\u200d2»
    «123‑456‑782»
    «123–456–782»
    «123_456_782»
    «123/456/782»
    «1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣2️⃣»
    «𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐»
    «١٢٣٤٥٦٧٨٢»
    kind «123456782»en nu?
    dossier van «999990019» is zoek
    «10000008» met acht cijfers
  `),
  )("%s", (marked) => expectMarked("bsn", marked));

  it("is found by the eleven-test, whatever the number", () => {
    for (let number = 10_000_000; number < 99_000_000; number += 1_234_567) {
      const bsn = withCheck(String(number));
      if (bsn === undefined) continue;
      expect(findPersonal(`het gaat om ${bsn} uit de buurt`)).toEqual([
        { kind: "bsn", from: 12, to: 21 },
      ]);
    }
  });

  it("with one wrong digit is a number like any other", () => {
    for (const wrong of ["123456780", "123456781", "123456783", "123456789", "123456792"]) {
      expect(findPersonal(`zaak ${wrong} loopt`)).toEqual([]);
    }
  });

  it.each(
    rows(`
    kvk 12345674
    KvK-nummer 12345674
    btw NL123456782B01
    RSIN 123456782
    € 123.456.782
    123.456.782 euro
    schuld van 123456782,50
    000000000
    2010 2011
    12-03-2014
    12 03 2014
    bsn onbekend, 12-03-2026
    20140312
    1234567820
    order A123456782
  `),
  )("is not: %s", (text) => expect(findPersonal(text)).toEqual([]));
});
