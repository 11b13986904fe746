import type { Account, LinkRequest } from "./account.ts";
import type { Network } from "./network.ts";
import type { Person } from "./person.ts";

/** A request to be linked, with whom it is about. */
export type OpenRequest = {
  readonly account: Pick<Account, "id" | "channel">;
  readonly asks: LinkRequest;
  readonly person: Person;
};

/** All requests that are open, the oldest first; not those about somebody who is gone. */
export function openRequests({ accounts, people }: Network): readonly OpenRequest[] {
  return [...accounts]
    .flatMap((account): readonly OpenRequest[] => {
      const { asks } = account;
      const person = asks && people.get(asks.person);
      return asks && person ? [{ account, asks, person }] : [];
    })
    .sort((one, other) => (one.asks.at < other.asks.at ? -1 : 1));
}
