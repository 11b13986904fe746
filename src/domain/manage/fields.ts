import { cleanText } from "../clean-text.ts";
import { markOf } from "../mark-of.ts";

/** What stands in the fields of a form, by name; an empty text where nothing stands. */
export type Values<Name extends string> = Readonly<Record<Name, string>>;

/** A mark of each value that a form begins with: what comes back with another one was touched. */
export function marksOf<Name extends string>(names: readonly Name[], values: Values<Name>): string {
  return names.map((name) => markOf(cleanText(values[name]))).join(".");
}

/** What was filled in, laid beside what the form began with and what stands there by now. */
export type Edit<Name extends string> = {
  /** As it stands by now, with what was touched in the form. */
  readonly values: Values<Name>;
  readonly touched: readonly Name[];
  /** Touched here, and changed by somebody else into something different meanwhile. */
  readonly conflicts: readonly Name[];
};

type Filled<Name extends string> = {
  readonly names: readonly Name[];
  readonly typed: Values<Name>;
  readonly newest: Values<Name>;
  /** The marks of what the form began with. */
  readonly was: string;
};

/** Only what was touched is changed, so that two people who edit do not undo each other's work. */
export function editOf<Name extends string>({
  names,
  typed,
  newest,
  was,
}: Filled<Name>): Edit<Name> {
  const began = was.split(".");
  const isSame = (text: string, index: number) => markOf(cleanText(text)) === began[index];
  const touched = names.filter((name, index) => !isSame(typed[name], index));
  const conflicts = touched.filter((name) => {
    const isMoved = !isSame(newest[name], names.indexOf(name));
    return isMoved && cleanText(newest[name]) !== cleanText(typed[name]);
  });
  const values: Record<Name, string> = { ...newest };
  for (const name of touched) values[name] = typed[name];
  return { values, touched, conflicts };
}
