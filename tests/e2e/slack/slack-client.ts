import * as envelopes from "./envelopes.ts";
import { buttonNamed } from "./reading.ts";
import { type Signed, signedCommand, signedEvent, signedInteraction } from "./signed.ts";

/** What came back for something that Slack delivered. */
export type Delivered = { readonly status: number; readonly body: string };

type Parts = {
  readonly setting: envelopes.Setting;
  readonly secret: string;
  /** Where the bot listens now; it may be another port after a restart. */
  readonly botUrl: () => string;
};

type Said = envelopes.Where & { readonly text: string };

/** Slack's side of what comes in: each thing that people do, signed and delivered to the bot. */
export function createSlackClient({ setting, secret, botUrl }: Parts) {
  const post = async ({ body, headers }: Signed): Promise<Delivered> => {
    const response = await fetch(`${botUrl()}/slack/events`, { method: "POST", body, headers });
    return { status: response.status, body: await response.text() };
  };
  const signing = () => ({ secret, at: setting.now() });
  const event = (envelope: object) => post(signedEvent(envelope, signing()));
  const interact = (payload: object) => post(signedInteraction(payload, signing()));
  return {
    ...{ setting, post, event, interact },
    type: (said: Said & { readonly ts?: string; readonly thread_ts?: string }) =>
      event(envelopes.directMessage(setting, said)),
    mention: (said: Said & { readonly thread?: string }) => event(envelopes.mention(setting, said)),
    openHome: (where: envelopes.Where) => event(envelopes.homeOpened(setting, where)),
    command: (said: Said) => post(signedCommand(envelopes.command(setting, said), signing())),
    /** Presses the first button with this label, or another one with it. */
    press: (
      user: string,
      on: envelopes.Pressed,
      {
        label,
        nth,
        ...more
      }: { readonly label: string; readonly nth?: number; readonly trigger?: string },
    ) => {
      const shown = on.kind === "view" ? on.view : on.message["blocks"];
      const button = buttonNamed(shown, label, nth);
      return interact(envelopes.blockActions(setting, { user, button, on, ...more }));
    },
    submit: (user: string, view: envelopes.Envelope, values: envelopes.Envelope) =>
      interact(envelopes.viewSubmission(setting, { user, view, values })),
    shortcut: (chosen: Said & { readonly callback: string }) =>
      interact(envelopes.messageShortcut(setting, chosen)),
    /** Something that happens to the app itself. */
    appEvent: (type: string, over: object = {}) =>
      event(envelopes.eventCallback(setting, { type, event_ts: envelopes.freshTs(), ...over })),
  };
}
