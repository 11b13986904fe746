import { z } from "zod";
import { fillTemplate } from "./fill-template.ts";
import { publicHost } from "./public-host.ts";
import type { WrongInput } from "./wrong-input.ts";

/** What the Slack manifest is made for. */
export type SlackManifestInput = {
  /** Where Slack reaches the bot, https, without a slash at the end; without it over a socket. */
  readonly publicUrl: string | undefined;
  /** Colleagues are known by their mail address, for which Slack asks a scope of its own. */
  readonly readsMail: boolean;
};

const shape = z.looseObject({
  features: z.looseObject({
    slash_commands: z.array(z.looseObject({ url: z.string().optional() })),
  }),
  oauth_config: z.looseObject({
    redirect_urls: z.array(z.string()).optional(),
    scopes: z.looseObject({ bot: z.array(z.string()) }),
  }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ request_url: z.string().optional() }),
    interactivity: z.looseObject({ request_url: z.string().optional() }),
    socket_mode_enabled: z.boolean(),
  }),
});
type SlackManifest = z.output<typeof shape>;

const mailScope = "users:read.email";

/** The manifest to paste in Slack, or what is wrong. */
export function slackManifest(
  template: string,
  { publicUrl, readsMail }: SlackManifestInput,
): { readonly kind: "made"; readonly text: string } | WrongInput {
  if (publicUrl !== undefined && publicHost(publicUrl) === undefined) {
    return { kind: "wrong", name: "PUBLIC_URL", why: "no-public-host" };
  }
  const filled = shape.parse(fillTemplate(template, { PUBLIC_URL: publicUrl ?? "" }));
  const { bot } = filled.oauth_config.scopes;
  if (readsMail) bot.push(mailScope);
  const manifest = publicUrl === undefined ? overSocket(filled) : filled;
  return { kind: "made", text: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** Without addresses: over a socket Slack never calls us, and nobody installs by a page of ours. */
function overSocket({ features, oauth_config, settings, ...rest }: SlackManifest): SlackManifest {
  const { redirect_urls: _pages, ...oauth } = oauth_config;
  const { request_url: _events, ...event_subscriptions } = settings.event_subscriptions;
  const { request_url: _presses, ...interactivity } = settings.interactivity;
  const slash_commands = features.slash_commands.map(({ url: _commands, ...command }) => command);
  return {
    ...rest,
    features: { ...features, slash_commands },
    oauth_config: oauth,
    settings: { ...settings, event_subscriptions, interactivity, socket_mode_enabled: true },
  };
}
