import { cpus, release, type as systemType, totalmem } from "node:os";
import type { Row } from "./figure.ts";
import { figures } from "./statistics.ts";

/** What everything was measured on. */
function machine(): string {
  const [first] = cpus();
  const cores = `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}`;
  const memory = `${figures(totalmem() / 1024 ** 3)} GB`;
  return `${cores}, ${memory}, ${systemType()} ${release()}, Node ${process.version}`;
}

/** The table as Markdown, with when and on what it was measured. */
export function report(rows: readonly Row[], at: Date): string {
  const day = at.toISOString().slice(0, 16).replace("T", " ");
  const lines = rows.map(({ what, found, wanted = "" }) => `| ${what} | ${found} | ${wanted} |`);
  const head = ["| measured | found | wanted |", "| --- | --- | --- |"];
  return [`${day} UTC, ${machine()}`, "", ...head, ...lines, ""].join("\n");
}
