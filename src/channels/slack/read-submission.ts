import { z } from "zod";
import { placeInModal, readForm } from "./carry.ts";
import type { Interaction } from "./envelope.ts";
import { unpackLuggage } from "./modal.ts";
import { nothing, type Reading } from "./reading.ts";

const shape = z.looseObject({
  view: z.looseObject({
    id: z.string().min(1).max(100),
    hash: z.string().max(100).catch(""),
    private_metadata: z.string(),
    state: z.looseObject({ values: z.unknown() }),
    blocks: z.array(z.unknown()).catch([]),
  }),
});
const input = z.looseObject({ type: z.literal("input"), block_id: z.string().min(1).max(255) });

/** A form that was sent from a modal: a press of the button under it. */
export function readSubmission(body: Interaction): Reading {
  const view = shape.safeParse(body).data?.view;
  const luggage = view && unpackLuggage(view.private_metadata);
  if (!view || !luggage) return nothing;
  const { id, team_id: home, username, name } = body.user;
  const { form, origin } = luggage;
  const filled = readForm(view.state.values, placeInModal(form));
  const [first] = view.blocks.flatMap((block) => input.safeParse(block).data ?? []);
  return {
    kind: "happened",
    user: { id, home, name: username ?? name },
    happening: { kind: "press", does: form.submit.does, form: filled },
    id: `sent:${body.trigger_id ?? `${view.id}:${view.hash}`}`,
    origin,
    modal: { firstInput: first?.block_id },
  };
}
