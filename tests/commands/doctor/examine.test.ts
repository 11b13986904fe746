import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { examine } from "../../../src/commands/doctor/examine.ts";
import { chapterLines, summaryLine } from "../../../src/commands/doctor/report.ts";
import { inspectConfig } from "../../../src/config.ts";
import { ids } from "../../../src/domain/ids.ts";
import { instant } from "../../../src/domain/time.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { makeDirectory, somePort } from "../child.ts";
import { secrets, slackOnly, startStandIn, teamsOnly, tenant } from "./stand-in.ts";

const network = smallNetwork();
const at = instant(new Date("2026-11-24T09:00:00Z"));

let home: Awaited<ReturnType<typeof makeDirectory>>;
let platforms: Awaited<ReturnType<typeof startStandIn>>;
beforeEach(async () => {
  home = await makeDirectory();
  platforms = await startStandIn();
});
afterEach(async () => {
  await platforms.stop();
  await home.clear();
});

/** A network of which the coordinator talks to the bot. */
async function putNetwork(): Promise<void> {
  const store = await openLowdbStore({ directory: home.path, log: () => undefined });
  const seat = [...network.seats].find(({ role }) => role.kind === "coordinator");
  const person = seat?.holdings[0]?.person;
  if (!person) throw new Error("nobody coordinates");
  const account = { id: ids.account.parse("teams:t:u"), channel: "teams", person } as const;
  const by = { kind: "operator", command: "link" } as const;
  await store.create(network);
  await store.transact(network.id, () => ({
    result: undefined,
    commit: {
      changes: [{ kind: "account-seen", account, at, by, via: "command" }],
      ...{ at, opened: [], closed: [], outbox: [] },
    },
  }));
  await store.close();
}

async function report(more: Readonly<Record<string, string>> = {}) {
  const PORT = `${await somePort()}`;
  const environment = { DATA_DIR: home.path, HOST: "127.0.0.1", PORT, ...more };
  const findings = [];
  const lines: string[] = [];
  for await (const chapter of examine({
    inspection: inspectConfig(environment, () => ""),
    outside: platforms.outside,
    manifests: home.path,
    now: () => Date.parse(at),
  })) {
    findings.push(...chapter.findings);
    lines.push(...chapterLines(chapter));
  }
  return { lines, summary: summaryLine(findings), text: lines.join("\n") };
}

const real = {
  ...teamsOnly,
  ...slackOnly,
  TEAMS_TENANTS: `${tenant}=${network.id}`,
  SLACK_TEAMS: `T0123ABC=${network.id}`,
};

describe("the doctor", () => {
  it("finds nothing wrong when all is well, one line for each thing", async () => {
    await putNetwork();
    const { lines, summary, text } = await report(real);
    expect(lines.filter((line) => /^[✗!]/.test(line))).toEqual([]);
    expect(summary).toBe("Alles wat nodig is, is in orde.");
    const titles = ["Instellingen", "Teams", "Slack", "Gegevens", "Netwerken"];
    for (const title of [...titles, "Schoolvakanties", "Klok"]) expect(lines).toContain(title);
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  });

  it("goes on when a whole part cannot be read", async () => {
    const { text } = await report({ ...real, DATA_DIR: "a\0b", TEAMS_TENANTS: "x" });
    expect(text).toContain("✗ DATA_DIR ");
    expect(text).toContain("– Los eerst DATA_DIR op.");
    expect(text).toContain("– Los eerst de instellingen van Teams op.");
    expect(text).toContain("✓ SLACK_BOT_TOKEN werkt.");
  });

  it("looks at a try-out's own data, not at what is beside them", async () => {
    await putNetwork();
    const { text } = await report();
    expect(text).not.toContain(network.id);
    expect(text).toContain("– De gegevensmap is er nog niet. npm start maakt hem.");
  });

  it("looks at half of a channel as the real thing", async () => {
    await putNetwork();
    const { text } = await report({ SLACK_TEAMS: `T0123ABC=${network.id}` });
    expect(text).toContain(`✓ ${network.id} is te lezen`);
    expect(text).toContain("✗ SLACK_BOT_TOKEN ");
  });

  it("changes nothing in the data", async () => {
    await putNetwork();
    const before = (await report(real)).text;
    expect((await report(real)).text.replaceAll(/\d{4,5}/g, "")).toBe(
      before.replaceAll(/\d{4,5}/g, ""),
    );
    const store = await openLowdbStore({ directory: join(home.path), log: () => undefined });
    expect((await store.read(network.id)).version).toBe(1);
    await store.close();
  });
});
