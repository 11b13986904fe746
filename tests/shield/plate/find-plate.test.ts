import { describe, expect, it } from "vitest";
import { findPersonal } from "../../../src/shield/shield.ts";
import { expectMarked, rows } from "../marked.ts";

describe("a number plate", () => {
  it.each(
    rows(`
    «AB-12-34»
    «12-34-AB»
    «12-AB-34»
    «AB-12-CD»
    «AB-CD-12»
    «12-AB-CD»
    «12-ABC-3»
    «1-ABC-23»
    «AB-123-C»
    «A-123-BC»
    «ABC-12-D»
    «A-12-BCD»
    «1-AB-234»
    «123-AB-4»
    «AB1234»
    «12AB34»
    «AB12CD»
    «ABCD12»
    «12ABCD»
    «12ABC3»
    «1ABC23»
    «AB123C»
    «A123BC»
    «ABC12D»
    «A12BCD»
    «1AB234»
    «123AB4»
    «ab-12-34»
    «12-ab-34»
    «gb-001-b»
    «12 - AB - 34»
    de auto «12-AB-34» staat er nog
    busje («GB-001-B») is weg
    kenteken «12 AB 34»
    rode bus «AB 12 CD»
    «ABC 12 D» staat er nog
    kenteken «12 ab 34»
    kenteken: «12ab34»
    nummerplaat «1234AB»
    auto met kenteken «12 ab 34»
    scooter «ab 12 cd»
    auto «gb001b»
    «1-ABC-123»
    «1ABC123»
    «1-abc-123»
    nummerplaat «1 ABC 123»
    kenteken «ABC-123»
    nummerplaat «123-ABC»
    «12‑AB‑34»
    «１２-ＡＢ-３４»
    «12-\u200bAB-34»
    kenteken\\n«12-AB-34»
    «12-AB-34» en «XX-999-X»
  `),
  )("%s", (marked) => expectMarked("plate", marked));

  it.each(
    rows(`
    ABC-123
    123-ABC
    2024-AB-12
    1-mei-26
    1-MEI-26
    VO 25 26
    3-jan-25
    12-en-14
    10-of-12
    10-14-jr
    20-25-kg
    10-12-jarigen
    IQ 50-85
    WK2026
    NL2026
    MP3
    A4
    B1-niveau
    5-VWO
    HAVO-4
    Covid-19
    12 AB 34
    de 12 ab 34
    AB-2024-1234
    Z-2024-123456
    ABCDEF
    123456
    12AB345
    X12-AB-34
  `),
  )("is not: %s", (text) => expect(findPersonal(text)).toEqual([]));
});
