import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const program = "/usr/bin/chromium";

/** Whether there is a browser to try with; says so plainly when there is none. */
export function hasBrowser(): boolean {
  if (existsSync(program)) return true;
  process.stdout.write(`\nSKIPPED: the browser tests, for there is no ${program}.\n`);
  return false;
}

/** Debian's own Chromium, without its calls home. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
