import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The root of the working tree. */
export const projectRoot = join(import.meta.dirname, "../..");

/** One file of ours: its path from the root and what stands in it. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Every TypeScript file under these folders, sorted. */
export function sourcesUnder(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: projectRoot }))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), "utf8") }));
}

/** What the product is made of. */
export const product = sourcesUnder("src", "dialogs");

/** The number of lines as an editor counts them. */
export function countLines({ text }: SourceFile): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** Every node of the file's syntax tree, in the order of the text. */
export function* nodesOf({ path, text }: SourceFile): Generator<ts.Node> {
  const root = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const waiting: ts.Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    waiting.push(...children.toReversed());
  }
}

/** `path:line` of a node, to click on. */
export function placeOf(path: string, node: ts.Node): string {
  const file = node.getSourceFile();
  return `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}
