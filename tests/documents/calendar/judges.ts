import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Debian's own, which sees Debian's packages whatever other python is in front. */
const python = "/usr/bin/python3";
const calendar = "/usr/bin/khal";
const libical =
  "import gi; gi.require_version('ICalGLib', '3.0'); from gi.repository import ICalGLib";

function isThere(program: string, args: readonly string[], name: string): boolean {
  if (spawnSync(program, args).status === 0) return true;
  process.stdout.write(`\nSKIPPED: what ${name} says of a calendar, for it is not installed.\n`);
  return false;
}

/** Whether the strictest reader of calendars is here; says so plainly when it is not. */
export function hasLibical(): boolean {
  return isThere(python, ["-c", libical], "libical (gir1.2-ical-3.0 python3-gi)");
}

const judge = `
import sys
${libical}
calendar = ICalGLib.Component.new_from_string(sys.stdin.buffer.read().decode())
fits = ICalGLib.restriction_check(calendar)
print("fits" if fits and calendar.is_valid() and calendar.count_errors() == 0 else calendar.as_ical_string())
`;

/** What libical has against a calendar, by the rules for its method (RFC 5546); `fits` when nothing. */
export function libicalSays(text: string): string {
  return execFileSync(python, ["-c", judge], { input: text, encoding: "utf8" }).trim();
}

/** Whether there is a calendar program to try with. */
export function hasKhal(): boolean {
  return isThere(calendar, ["--version"], "khal");
}

/** A calendar of somebody with khal, empty; `close` throws it away. */
export function openKhal() {
  const home = mkdtempSync(join(tmpdir(), "khal-"));
  mkdirSync(join(home, "own"));
  const config = join(home, "config");
  writeFileSync(config, settingsIn(home));
  const khal = (...args: string[]) =>
    execFileSync(calendar, ["-c", config, ...args], {
      encoding: "utf8",
      env: { ...process.env, HOME: home, LC_ALL: "C.UTF-8" },
    });
  return {
    take: (text: string) => {
      const file = join(home, "taken.ics");
      writeFileSync(file, text);
      khal("import", "--batch", "-a", "own", file);
    },
    /** The meetings between two days, one a line. */
    list: (from: string, until: string): readonly string[] =>
      khal("list", "--day-format", "", "--format", LINE, from, until)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    close: () => rmSync(home, { recursive: true }),
  };
}

const LINE = "{start-date} {start-time}-{end-time} {title} {status}";

function settingsIn(home: string): string {
  const formats = ["dateformat", "longdateformat"].map((name) => `${name} = %Y-%m-%d`);
  const moments = ["datetimeformat", "longdatetimeformat"].map(
    (name) => `${name} = %Y-%m-%d %H:%M`,
  );
  return [
    ...["[calendars]", "[[own]]", `path = ${join(home, "own")}`, "type = calendar"],
    ...["[sqlite]", `path = ${join(home, "khal.db")}`],
    ...["[locale]", "local_timezone = Europe/Amsterdam", "default_timezone = Europe/Amsterdam"],
    ...["timeformat = %H:%M", ...formats, ...moments],
    ...["[default]", "default_calendar = own", ""],
  ].join("\n");
}
