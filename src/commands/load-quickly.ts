import { enableCompileCache, type RegisterHooksOptions, registerHooks } from "node:module";
import { join } from "node:path";

const compiled = join(import.meta.dirname, "../../node_modules/.cache/dan-bel-ik");

/**
 * Makes what this thread loads from here on load quickly; loads of files that are named above it do
 * not profit. What was compiled at an earlier start is not compiled again, which takes half of a
 * start: where the directory cannot be written, starting takes longer. And our own files are found
 * without looking.
 */
export function loadQuickly(): void {
  enableCompileCache(compiled);
  registerHooks({ resolve });
}

/**
 * Where a file of ours is and what it is, its import tells already: `./name.ts`, beside the file that
 * imports it. By itself Node asks the disk for each of a thousand files whether it is a link and which
 * `package.json` is above it, which takes a tenth of a start. A file that is not there fails as it
 * did; packages are looked up as ever.
 */
const resolve: RegisterHooksOptions["resolve"] = (specifier, context, next) => {
  const { parentURL } = context;
  if (parentURL === undefined || !ownFile.test(specifier)) return next(specifier, context);
  const { href: url } = new URL(specifier, parentURL);
  return { url, format: "module-typescript", shortCircuit: true };
};

const ownFile = /^\.\.?\/.*\.ts$/;
