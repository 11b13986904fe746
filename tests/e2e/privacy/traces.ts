import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Planted } from "./planted.ts";

/** Something that was kept or said: a file, or what came out of a process. */
export type Source = { readonly name: string; readonly text: string };

/** So many words of a question in a row are a trace of it. */
const WORDS = 4;

/** Every file under a directory, by what stands in it and by its name. */
export function filesUnder(directory: string): readonly Source[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path, text: `${path}\n${readFileSync(path, "utf8")}` }));
}

/** What is left of questions in these places: a line for each trace. */
export function tracesOf(
  questions: readonly Planted[],
  sources: readonly Source[],
): readonly string[] {
  const wanted = [...new Set(questions.flatMap(marksOf))];
  return sources.flatMap(({ name, text }) => {
    const read = unescaped(text);
    const [said, packed] = [` ${wordsIn(read).join(" ")} `, squeezed(read)];
    const isHere = (mark: string) =>
      mark.startsWith(" ") ? said.includes(mark) : packed.includes(mark);
    return wanted.filter(isHere).map((mark) => `${name}: ${mark}`);
  });
}

/** Each row of words with a space around it, and each value without anything between its signs. */
function marksOf({ text, values }: Planted): readonly string[] {
  const words = wordsIn(text);
  const rows = words.slice(WORDS - 1).map((_, at) => ` ${words.slice(at, at + WORDS).join(" ")} `);
  return [...rows, ...values.map((value) => ` ${wordsIn(value).join(" ")} `), ...longOf(values)];
}

/** A short one would be found in any row of figures. */
function longOf(values: readonly string[]): readonly string[] {
  return values.map(squeezed).filter((value) => value.length >= 9);
}

/** JSON in JSON, and addresses on the web, hide no word. */
function unescaped(text: string): string {
  const plain = text
    .replace(/\\+u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\+[nrt]/g, " ");
  return plain.replace(/%([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function wordsIn(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function squeezed(text: string): string {
  return wordsIn(text).join("");
}
