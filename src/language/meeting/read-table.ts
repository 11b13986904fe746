import type { TableId } from "../../domain/ids.ts";
import { standsAt, type Token } from "./audience-tokens.ts";

/** A table by its name in words. */
export type TableName = { readonly id: TableId; readonly name: readonly string[] };

type TableAt = {
  readonly id: TableId;
  readonly next: number;
  /** Its whole name was said. */
  readonly isWhole?: true;
};

/** Says nothing of which table, and stands in many names. */
const plain = new Set(
  "overleg tafel wijktafel netwerk coalitie werkgroep groep de het van en in voor bijeenkomst".split(
    " ",
  ),
);
const between = new Set("van de het in en voor wijk".split(" "));
const SHORTEST = 5;

/**
 * The table that is named at a place: its whole name, or, behind `met` and the like, the words of it
 * that no other table has: `de tafel Noord`, `de Armoedetafel`, `kansrijke start`.
 */
export function tableAt(
  tokens: readonly Token[],
  at: number,
  { tables, isLed }: { readonly tables: readonly TableName[]; readonly isLed: boolean },
): TableAt | undefined {
  const whole = tables.find(({ name }) => standsAt(tokens, at, name));
  if (whole) return { id: whole.id, next: at + whole.name.length, isWhole: true };
  if (!isLed) return undefined;
  return ofTable(tokens, at, tables) ?? byOwnWord(tokens, at, tables);
}

/** `tafel Noord`, `de zorgtafel`, `wijktafel van Noord`. */
function ofTable(
  tokens: readonly Token[],
  at: number,
  tables: readonly TableName[],
): TableAt | undefined {
  const low = tokens[at]?.low ?? "";
  if (!low.endsWith("tafel")) return undefined;
  const isCalled = (word: string) => word === low || (low === "tafel" && word.endsWith("tafel"));
  let left = tables.filter(({ name }) => name.some(isCalled));
  let next = at + 1;
  for (let place = next; place < tokens.length; place++) {
    const word = tokens[place]?.low ?? "";
    const fits = left.filter(({ name }) => name.includes(word));
    if (fits.length > 0 && !between.has(word)) {
      left = fits;
      next = place + 1;
    } else if (!between.has(word)) break;
  }
  const [only, ...others] = left;
  return only && others.length === 0 ? { id: only.id, next } : undefined;
}

/** `kansrijke start`: a word that stands in one name alone, with what goes on in it. */
function byOwnWord(
  tokens: readonly Token[],
  at: number,
  tables: readonly TableName[],
): TableAt | undefined {
  const low = tokens[at]?.low ?? "";
  if (plain.has(low) || low.length < SHORTEST) return undefined;
  const [only, ...others] = tables.filter(({ name }) => name.includes(low));
  if (!only || others.length > 0) return undefined;
  let next = at + 1;
  while (only.name.includes(tokens[next]?.low ?? "")) next++;
  return { id: only.id, next };
}
