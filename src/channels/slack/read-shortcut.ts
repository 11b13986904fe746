import { z } from "zod";
import { type Interaction, loose, looseId, slackId } from "./envelope.ts";
import { readText } from "./read-text.ts";
import { nothing, type Reading } from "./reading.ts";

const shape = z.looseObject({
  channel: z.looseObject({ id: slackId }),
  message: z.looseObject({ text: z.string(), user: looseId }),
  response_url: loose,
});

/** "Whom do I call for this?" about a message, mostly of somebody else; the answer is for who asks. */
export function readShortcut(body: Interaction): Reading {
  const found = shape.safeParse(body).data;
  if (!found || body.trigger_id === undefined) return nothing;
  const { user, trigger_id: trigger } = body;
  const url = found.response_url;
  const { text, user: author } = found.message;
  return {
    kind: "happened",
    user: { id: user.id, home: user.team_id, name: user.username ?? user.name },
    happening: {
      ...{ kind: "text", text: readText(text) },
      ...(author !== user.id && { stands: "by-another" }),
    },
    id: `shortcut:${trigger}`,
    origin: { kind: "alone", channel: found.channel.id, ...(url !== undefined && { url }) },
  };
}
