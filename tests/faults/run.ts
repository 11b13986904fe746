import { setTimeout as wait } from "node:timers/promises";
import { cleanUp } from "./clean-up.ts";
import type { Fault, Progress, Row } from "./fault.ts";
import { faults } from "./register.ts";
import { type Findings, isAsExpected, tableOf } from "./table.ts";

/** Something hangs that should not; in milliseconds. */
const AT_MOST_MS = 15 * 60_000;

/** The faults that were asked for by number, or all; nothing when one is not there. */
function chosen(asked: readonly string[]): readonly Fault[] | undefined {
  const wanted = asked.map((id) => id.toUpperCase());
  const isKnown = wanted.every((id) => faults.some((fault) => fault.id === id));
  if (!isKnown) return undefined;
  return faults.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
}

/** On a terminal the line is written over and over, elsewhere once at the end. */
function progressOf(name: string): Progress {
  return (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${name} ${done} of ${all} \u001b[K`);
  };
}

async function bringAbout(fault: Fault): Promise<Findings> {
  const name = `${fault.id} ${fault.name}`;
  const begun = Date.now();
  const late = new AbortController();
  const tooLong = wait(AT_MOST_MS, undefined, { signal: late.signal }).then(() => {
    throw new Error("it did not end");
  });
  const rows: Row[] = [];
  try {
    rows.push(...(await Promise.race([fault.run(progressOf(name)), tooLong])));
  } catch (cause) {
    rows.push(broken(cause));
    process.stderr.write(`\n${cause instanceof Error ? cause.stack : String(cause)}\n`);
  } finally {
    late.abort();
    tooLong.catch(() => undefined);
    rows.push(...(await cleanUp()).map(broken));
  }
  const findings = { fault: name, rows };
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  const came = isAsExpected(findings) ? "as expected" : "NOT as expected";
  const line = `${name}: ${came}, ${seconds} s`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}\u001b[K\n` : `${line}\n`);
  return findings;
}

/** Something that nobody expected, as a line of the table. */
function broken(cause: unknown): Row {
  const seen = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
  return { about: "", figures: [{ name: "", expected: "an end", seen, ok: false }] };
}

const selected = chosen(process.argv.slice(2));
if (selected === undefined) {
  process.stderr.write(`There are: ${faults.map(({ id }) => id).join(" ")}\n`);
  process.exit(2);
}
const all: Findings[] = [];
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await cleanUp();
    process.stdout.write(`${tableOf(all)}\n`);
    process.exit(1);
  });
}
for (const fault of selected) all.push(await bringAbout(fault));
process.stdout.write(`${tableOf(all)}\n`);
process.exit(all.every(isAsExpected) ? 0 : 1);
