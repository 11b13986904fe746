import type { Envelope } from "./envelope.ts";
import { readCommand } from "./read-command.ts";
import { readEvent } from "./read-event.ts";
import { readPress } from "./read-press.ts";
import { readShortcut } from "./read-shortcut.ts";
import { readSubmission } from "./read-submission.ts";
import { nothing, type Reading } from "./reading.ts";

/** What there is for us in what Slack delivered. Never throws. */
export function readSlack(envelope: Envelope): Reading {
  switch (envelope.kind) {
    case "event":
      return readEvent(envelope.body);
    case "command":
      return readCommand(envelope.body);
    case "interaction":
      return readInteraction(envelope.body);
    default:
      return envelope satisfies never;
  }
}

function readInteraction(body: Extract<Envelope, { kind: "interaction" }>["body"]): Reading {
  switch (body.type) {
    case "block_actions":
      return readPress(body);
    case "view_submission":
      return readSubmission(body);
    case "message_action":
      return readShortcut(body);
    default:
      // A modal that was closed, and whatever Slack thinks of next.
      return nothing;
  }
}
