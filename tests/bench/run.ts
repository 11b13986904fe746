import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Figure, Row } from "./figure.ts";
import { lookup } from "./lookup.ts";
import { networks } from "./networks.ts";
import { report } from "./report.ts";
import { start } from "./start.ts";
import { store } from "./store.ts";
import { turns } from "./turns.ts";

/** Every figure by the name that is typed for it. */
const known: Readonly<Record<string, Figure>> = { turns, store, start, networks, lookup };

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { profiles: { type: "string" } },
    allowPositionals: true,
  });
  const strange = positionals.find((name) => !Object.hasOwn(known, name));
  if (strange !== undefined) {
    tell(`no figure ${strange}; there are ${Object.keys(known).join(", ")}`);
    return 2;
  }
  const { profiles } = values;
  if (profiles !== undefined) mkdirSync(profiles, { recursive: true });
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(known)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    tell(`${name} …`);
    rows.push(...(await measure({ tell, ...(profiles !== undefined && { profiles }) })));
  }
  process.stdout.write(report(rows, new Date()));
  return 0;
}

process.exitCode = await run();
