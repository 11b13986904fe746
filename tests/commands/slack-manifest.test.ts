import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { heardEvents } from "../../src/channels/slack/bolt-app.ts";
import { mailScope, scopes } from "../../src/channels/slack/install/scopes.ts";
import { wording } from "../../src/channels/slack/wording.ts";
import { slackManifest } from "../../src/commands/manifests/slack-manifest.ts";
import { judgeManifest } from "../channels/slack/judge.ts";

const folder = join(import.meta.dirname, "../../manifests/slack");
const template = readFileSync(join(folder, "manifest.json"), "utf8");
const explained = readFileSync(join(folder, "README.md"), "utf8");

const shape = z.looseObject({
  display_information: z.looseObject({ long_description: z.string() }),
  features: z.looseObject({
    shortcuts: z.array(z.looseObject({ callback_id: z.string() })),
    slash_commands: z.array(z.looseObject({ command: z.string(), url: z.string().optional() })),
  }),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()) }) }),
  settings: z.looseObject({
    socket_mode_enabled: z.boolean(),
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }),
  }),
});

function make(publicUrl: string | undefined, readsMail = false): string {
  const made = slackManifest(template, { publicUrl, readsMail });
  if (made.kind === "wrong") throw new Error(made.name);
  return made.text;
}
const read = (text: string) => shape.parse(JSON.parse(text));
const address = "https://bot.example";

describe("the Slack manifest", () => {
  it.each([
    ["to an address of ours", make(address)],
    ["over a socket", make(undefined)],
    ["with mail addresses", make(address, true)],
  ])("%s holds before Slack's own type, with nothing left to fill in", (_, text) => {
    expect([judgeManifest(JSON.parse(text)), /\{\{|\}\}/.test(text)]).toEqual([[], false]);
  });

  it("is refused by that type with a scope that does not exist, so the judge judges", () => {
    expect(judgeManifest(JSON.parse(make(address).replace("im:history", "im:all")))).not.toEqual(
      [],
    );
  });

  it("asks for the scopes that an installation asks for, each of them explained", () => {
    expect(read(make(address)).oauth_config.scopes.bot).toEqual([...scopes]);
    expect(read(make(address, true)).oauth_config.scopes.bot).toEqual([...scopes, mailScope]);
    for (const scope of [...scopes, mailScope]) expect(explained).toContain(`| \`${scope}\` `);
  });

  it("hears the events that the channel listens to, messages only in somebody's own conversation", () => {
    const { bot_events } = read(make(address)).settings.event_subscriptions;
    const heard = bot_events.map((name) => name.replace("message.im", "message"));
    expect(heard.toSorted()).toEqual([...heardEvents].toSorted());
  });

  it("offers the command and the shortcut that the channel knows", () => {
    const { shortcuts, slash_commands: commands } = read(make(address)).features;
    expect(shortcuts.map(({ callback_id: id }) => id)).toEqual([wording.shortcut]);
    expect(commands.map(({ command }) => command)).toEqual([wording.command]);
  });

  it("leads to our one address, or over a socket to none", () => {
    const found = [make(address).match(/https:[^"]*/g), make(undefined).match(/https?:[^"]*/g)];
    const events = `${address}/slack/events`;
    expect(found[0]?.toSorted()).toEqual([
      events,
      events,
      events,
      `${address}/slack/oauth_redirect`,
    ]);
    expect([found[1], read(make(undefined)).settings.socket_mode_enabled]).toEqual([null, true]);
  });

  it("has a long description of a length that Slack takes", () => {
    const { length } = read(make(address)).display_information.long_description;
    expect(length).toBeGreaterThan(174);
    expect(length).toBeLessThan(4_000);
  });

  it.each(["https://localhost", "https://192.0.2.7", "https://server:3978"])(
    "is not made for %s, where Slack cannot come",
    (publicUrl) => {
      expect(slackManifest(template, { publicUrl, readsMail: false })).toEqual({
        kind: "wrong",
        name: "PUBLIC_URL",
        why: "no-public-host",
      });
    },
  );
});
