import { ids } from "../../../src/domain/ids.ts";
import type { LivingBot } from "./living-bot.ts";
import { tenant } from "./teams-client.ts";

/** Links somebody's account in Teams to a person of the example network, as an operator does. */
export async function linkAccount(
  { store, now }: LivingBot,
  linked: { readonly user: string; readonly person: string },
): Promise<void> {
  const at = now();
  const change = {
    kind: "account-linked",
    account: ids.account.parse(`teams:${tenant}:${linked.user}`),
    channel: "teams",
    person: ids.person.parse(linked.person),
    by: { kind: "operator", command: "link" },
    via: "command",
    at,
  } as const;
  await store.transact(ids.network.parse("westerwaard"), () => ({
    result: undefined,
    commit: { at, changes: [change], opened: [], closed: [], outbox: [] },
  }));
}
