import type { Account } from "../domain/account.ts";
import type { Person } from "../domain/person.ts";
import { channelName } from "../language/channel-name.ts";
import type { Message } from "../messages/message.ts";
import { notMeButton } from "./entrances.ts";
import { wording } from "./wording.ts";

type Linked = {
  readonly account: Pick<Account, "id" | "channel">;
  readonly person: Pick<Person, "name">;
  /** The name of the coordinator; without it the operator did it. */
  readonly by?: string;
};

/**
 * Tells a person that an account is now theirs. It may reach them on another account, hence where
 * it is; and who is surprised can undo it there.
 */
export function accountLinked({ account, person, by }: Linked): Message {
  const channel = channelName(account.channel);
  const text = wording.linked(person.name, channel, by ?? wording.operator);
  return {
    summary: text,
    blocks: [
      { kind: "text", spans: [{ text }] },
      { kind: "buttons", buttons: [notMeButton(account.id)] },
    ],
  };
}
