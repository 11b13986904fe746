import type { Command } from "./envelope.ts";
import { readText } from "./read-text.ts";
import type { Reading } from "./reading.ts";
import { wording } from "./wording.ts";

/** What somebody typed after the slash command; without anything they want to know what it does. */
export function readCommand(body: Command): Reading {
  const { user_id: id, user_name: name, channel_id: channel, response_url: url } = body;
  const text = readText(body.text);
  return {
    kind: "happened",
    // Slack names the workspace of the command, not the one of the person.
    user: { id, name },
    // Slack shows to nobody what was typed behind a command, and keeps it nowhere.
    happening: { kind: "text", text: text === "" ? wording.help : text, stands: "nowhere" },
    id: `typed:${body.trigger_id}`,
    origin: { kind: "alone", channel, ...(url !== undefined && { url }) },
  };
}
