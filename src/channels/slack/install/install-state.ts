import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../../contract/ports.ts";
import { patience } from "../patience.ts";

/** What goes to Slack and back with somebody who installs, so that nobody else can finish it. */
export type InstallState = {
  /** `ticket` stays in the browser of who began, `state` goes along to Slack. */
  readonly begin: () => { readonly ticket: string; readonly state: string };
  /** Whether this browser began this, not long ago, and it was not finished before. */
  readonly finish: (returned: { readonly ticket: string; readonly state: string }) => boolean;
};

/** Signed, so that what was begun before a restart can be finished after it. */
export function createInstallState(secret: string, clock: Clock): InstallState {
  const key = Buffer.from(hkdfSync("sha256", secret, "dan-bel-ik", "slack install v1", 32));
  const used = new Map<string, number>();
  const sign = (ticket: string, until: string) =>
    createHmac("sha256", key).update(`${ticket}.${until}`).digest("base64url");
  return {
    begin: () => {
      const ticket = randomBytes(24).toString("base64url");
      const until = String(Date.parse(clock()) + patience.installMs);
      return { ticket, state: `${ticket}.${until}.${sign(ticket, until)}` };
    },
    finish: ({ ticket, state }) => {
      const [own = "", until = "", mark = ""] = state.split(".");
      const now = Date.parse(clock());
      const isSigned = isSame(mark, sign(own, until));
      if (!isSigned || own !== ticket || !(Number(until) > now) || used.has(ticket)) return false;
      forgetOld(used, now);
      used.set(ticket, Number(until));
      return true;
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.byteLength === other.byteLength && timingSafeEqual(one, other);
}

function forgetOld(used: Map<string, number>, now: number): void {
  for (const [ticket, until] of used) {
    if (until > now && used.size < patience.installs) return;
    used.delete(ticket);
  }
}
