import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const office = "/usr/bin/soffice";
/** Every sheet as it is shown, in UTF-8, with a comma between cells and quotes around texts. */
const asShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

/** Whether there is an office program to open documents with; says so plainly when there is not. */
export function hasOffice(): boolean {
  if (spawnSync(office, ["--version"]).status === 0) return true;
  process.stdout.write(
    "\nSKIPPED: what LibreOffice makes of our documents, for it is not installed.\n",
  );
  return false;
}

/** What LibreOffice made of a file: the names and contents of all that came out. */
function convert(name: string, bytes: Uint8Array, to: string): ReadonlyMap<string, Buffer> {
  const home = mkdtempSync(join(tmpdir(), "office-"));
  try {
    writeFileSync(join(home, name), bytes);
    const profile = `-env:UserInstallation=file://${home}/profile`;
    const args = [profile, "--headless", "--convert-to", to, "--outdir", `${home}/out`];
    execFileSync(office, [...args, join(home, name)], { stdio: "pipe", timeout: 120_000 });
    const made = readdirSync(join(home, "out"));
    return new Map(made.map((file) => [file, readFileSync(join(home, "out", file))]));
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** The sheets of a workbook as LibreOffice shows them: the lines of each, by its name. */
export function sheetsShown(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const made = convert("book.xlsx", bytes, asShown);
  return new Map(
    [...made].map(([file, text]) => [
      file.replace(/^book-|\.csv$/g, ""),
      text.toString("utf8").trimEnd().split("\n"),
    ]),
  );
}

/** The text of a document as LibreOffice reads it, a line for a paragraph. */
export function textShown(bytes: Uint8Array): readonly string[] {
  const [text] = convert("minutes.docx", bytes, "txt:Text (encoded):UTF8").values();
  return (text ?? Buffer.alloc(0)).toString("utf8").replace("\ufeff", "").trimEnd().split("\n");
}

/** How many pages a file has when LibreOffice prints it. */
export function pagesPrinted(name: string, bytes: Uint8Array): number {
  const [pdf] = convert(name, bytes, "pdf").values();
  return (pdf ?? Buffer.alloc(0)).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
