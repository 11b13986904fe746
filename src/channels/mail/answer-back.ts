import type { Answer, Log } from "../../contract/ports.ts";
import type { Member } from "../../links/member.ts";
import type { PostOffice } from "./post-office.ts";

/** What an answer by mail needs. */
export type AnsweringBack = {
  readonly office: Pick<PostOffice, "send">;
  readonly log: Log;
};

/**
 * Mails what is said to an answer from a calendar, to the box that was invited and no other. Whether
 * that is settled: what the mail server cannot take now is said when the answer is brought again.
 */
export async function answerBack(
  { kind, say }: Pick<Answer, "kind" | "say">,
  { member, event }: { readonly member: Member; readonly event: string },
  { office, log }: AnsweringBack,
): Promise<boolean> {
  if (kind === "repeated") return true;
  for (const [index, { message }] of say.entries()) {
    const handed = await office.send({ member, key: `${event}/${index}`, again: false, message });
    if (handed.kind === "accepted") continue;
    const fields = { network: member.network, kind: handed.kind };
    log({ level: "warn", what: "answer-not-sent", fields });
    if (handed.kind === "later" || handed.kind === "crowded") return false;
  }
  return true;
}
