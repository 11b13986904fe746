import type { Piece, Reading } from "../reading.ts";

/** How long the number of an account is in each country: the register of ISO 13616, and those who follow it. */
const lengths: ReadonlyMap<string, number> = new Map(
  (
    [
      [15, "NO"],
      [16, "BE"],
      [18, "DK FI FK FO GL NL SD"],
      [19, "MK SI"],
      [20, "AT BA EE KZ LT LU MN XK"],
      [21, "CH HR LI LV"],
      [22, "BG BH CR DE GB GE IE ME RS VA"],
      [23, "AE GI IL IQ OM SO TL"],
      [24, "AD CZ ES MD PK RO SA SE SK TN VG"],
      [25, "AO CV GW LY MZ PT ST"],
      [26, "DZ IR IS TR"],
      [27, "BI CF CG CM DJ FR GA GQ GR IT KM MC MG MR SM TD"],
      [28, "AL AZ BF BJ BY CI CY DO GT HN HU LB MA ML NE NI PL SN SV TG"],
      [29, "BR EG PS QA UA"],
      [30, "JO KW MU YE"],
      [31, "MT SC"],
      [32, "LC"],
      [33, "RU"],
    ] as const
  ).flatMap(([length, countries]) => countries.split(" ").map((country) => [country, length])),
);

/** Country and check digits, in any case, with something between them or not. */
const start = /[a-z][ .-]?[a-z][ .-]?\d[ .-]?\d/gi;
/** So many signs may stand between two of the number. */
const BETWEEN = 3;

/** Numbers of bank accounts of any country, written in any way. */
export function findIbans({ plain }: Reading): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { index: from } of plain.matchAll(start)) {
    const country = plain.slice(from, from + 4).replace(/[^a-z]/gi, "");
    const length = lengths.get(country.slice(0, 2).toUpperCase());
    const taken = length === undefined ? undefined : take(plain, from, length);
    if (taken && isAccount(taken.signs)) pieces.push({ kind: "iban", from, to: taken.to });
  }
  return pieces;
}

/** A Dutch number that is mistyped still looks like nothing else, and says nearly as much. */
function isAccount(signs: string): boolean {
  return remainder(signs) === 1 || /^NL\d{2}[A-Z]{4}\d{10}$/.test(signs);
}

/** So many letters and digits from a place on; nothing when they are not there. */
function take(plain: string, from: number, length: number) {
  let signs = "";
  let between = 0;
  for (let at = from; at < plain.length && between <= BETWEEN; at++) {
    const sign = plain[at] ?? "";
    if (/[a-z\d]/i.test(sign)) {
      signs += sign;
      between = 0;
      if (signs.length === length) return { signs: signs.toUpperCase(), to: at + 1 };
    } else if (/[ ./_-]/.test(sign)) between++;
    else return undefined;
  }
  return undefined;
}

/** What is left of the number after division by 97, its first four signs put behind it: 1 when it is right. */
function remainder(signs: string): number {
  let rest = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
