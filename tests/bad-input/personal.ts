import { expect } from "vitest";
import { smallNetwork } from "../fixtures/small-network.ts";

/** Stands in everything that is typed here, and nowhere else. */
export const mark = "zwaluwstaart";
/** Something of everything that may not come into a log. */
export const injection = `${mark}\r\n{"level":"error","what":"made-up"}\u2028 06 12345678 an@voorbeeld.example`;
/** A log with no names, numbers or addresses of the network, none of who types, and nothing that was typed. */
export function expectNothingPersonal(lines: readonly string[]): void {
  for (const line of lines) {
    expect(line.endsWith("\n")).toBe(true);
    expect(line.trimEnd()).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(JSON.parse(line)).toMatchObject({ what: expect.stringMatching(/^[a-z-]+$/) });
    expect(line.length).toBeLessThan(4_000);
  }
  const all = lines.join("");
  for (const secret of personal()) expect(all).not.toContain(secret);
  expect(all).not.toMatch(/made-up|DROP TABLE|jawel|\S@\S+\.example/);
}

function personal(): readonly string[] {
  const people = [...smallNetwork().people];
  return [
    ...people.flatMap(({ name, phone, mail }) => [name, phone?.number, phone?.original, mail]),
    ...["Ann", "aaaaaaaa-0000", mark, "12345678"],
  ].filter((text) => text !== undefined);
}
