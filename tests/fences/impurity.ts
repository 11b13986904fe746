import ts from "typescript";
import { nodesOf, placeOf, type SourceFile } from "./source-files.ts";

/** Ways to the clock, to chance and to the machine, and functions of date-fns that take one. */
const impure: readonly RegExp[] = [
  /^(?:Date\.now|Math\.random|performance\.now|crypto\.\w+)$/,
  /^Intl\.DateTimeFormat\(\)\.resolvedOptions$/,
  /^(?:is(?:Today|Tomorrow|Yesterday|Past|Future|This\w+)|(?:start|end)Of(?:Today|Tomorrow|Yesterday)|formatDistanceToNow\w*|constructNow)$/,
  /^(?:setTimeout|setInterval|setImmediate|queueMicrotask|fetch)$/,
  /^process\b/,
];

/** The lines where a pure file would give another answer at another moment or on another machine. */
export function impurities(file: SourceFile): readonly string[] {
  return [...nodesOf(file)].flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
      return node.arguments?.length ? [] : [`${placeOf(file.path, node)}: new Date()`];
    }
    if (!ts.isCallExpression(node) && !ts.isPropertyAccessExpression(node)) return [];
    const used = ts.isCallExpression(node) ? node.expression.getText() : node.getText();
    const asked = ts.isCallExpression(node) && used === "Date";
    if (!asked && !impure.some((pattern) => pattern.test(used))) return [];
    return [`${placeOf(file.path, node)}: ${used}`];
  });
}

/** The lines that read the environment. */
export function environmentReads(file: SourceFile): readonly string[] {
  return file.text.split("\n").flatMap((line, index) => {
    const reads =
      /\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\s*\[|=\s*process\s*;|\benv\b.*from "(?:node:)?process"|\bloadEnvFile\b/;
    return reads.test(line) ? [`${file.path}:${index + 1}`] : [];
  });
}
