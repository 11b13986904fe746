import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

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

const TRIES = 3;

/**
 * Keeps a picture of a page for people to look at; nothing is judged by it. A browser on a busy machine
 * fails to make one now and then: it is tried again, and then done without.
 */
export async function keepPicture(page: Page, path: string): Promise<void> {
  for (let tried = 1; tried <= TRIES; tried += 1) {
    try {
      await page.screenshot({ path, fullPage: true });
      return;
    } catch (thrown) {
      if (tried === TRIES) process.stdout.write(`\nNo picture ${path}: ${thrown}\n`);
    }
  }
}
