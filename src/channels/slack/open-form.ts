import type { Log } from "../../contract/ports.ts";
import { packLuggage, unpackLuggage } from "./modal.ts";
import { ownLine } from "./own-line.ts";
import type { Reading } from "./reading.ts";
import { renderModal } from "./render.ts";
import { type Replying, reply } from "./reply.ts";
import type { Web } from "./web.ts";
import { failureName, readWebFailure } from "./web-failure.ts";
import { wording } from "./wording.ts";

type Wanted = Extract<Reading, { readonly kind: "form-wanted" }>;

/** Opens the form that a button carries. Tried once: the right to open one is over in 3 s. */
export async function openForm(
  { trigger, value, origin }: Wanted,
  { web, replying, log }: { readonly web: Web; readonly replying: Replying; readonly log: Log },
): Promise<void> {
  const luggage = packLuggage(origin, value);
  const form = luggage === undefined ? undefined : unpackLuggage(luggage)?.form;
  try {
    if (luggage === undefined || form === undefined) throw new Error("no room for the form");
    await web.openModal(trigger, renderModal(form, { privateMetadata: luggage }));
  } catch (cause) {
    const fields = { error: failureName(readWebFailure(cause)) };
    log({ level: "warn", what: "slack-form-not-opened", fields, cause });
    await reply([ownLine(wording.failed)], replying);
  }
}
