import { describe, expect, it } from "vitest";
import { linkLine } from "../../src/commands/link-line.ts";
import { createWork } from "../../src/commands/operator-work.ts";
import type { LinkEntry, WorkReply } from "../../src/commands/work-request.ts";
import { type Account, channelNames } from "../../src/domain/account.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { createMemoryStore } from "../fixtures/memory-store.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { withAccount } from "../fixtures/with-account.ts";

const now = instant(Date.parse("2026-11-24T09:00:00Z"));
const dorp = ids.network.parse("dorp");
const account = ids.account.parse("slack:team:mies");

const asks = (code = "K7F3XR", person = "mies", at = "2026-11-24T08:30:00.000Z") => ({
  ...{ person: ids.person.parse(person), code, at: at as Instant, name: "Mies J" },
});

function asking(network: Network, key: string, request: Account["asks"]): Network {
  return withAccount(network, key, {
    channel: "slack",
    address: "D1",
    ...(request && { asks: request }),
  });
}

function place(...networks: readonly Network[]) {
  const store = createMemoryStore(networks);
  return { store, work: createWork({ store, clock: () => now }) };
}

const one = () => place(asking(smallNetwork(), account, asks()));
const order = (code = "K7F3XR", refuse = false) => ({ kind: "link", code, refuse }) as const;

const entry: LinkEntry = {
  ...{ network: "Netwerk Dorp", zone: smallNetwork().description.zone },
  ...{ person: "Mies Jansen", phone: "06 10001030", channel: "slack", called: "Mies J" },
  ...{ code: "K7F3XR", at: "2026-11-24T08:30:00.000Z" as Instant },
};

function requestsIn(reply: WorkReply): readonly LinkEntry[] {
  if (!("requests" in reply)) throw new Error(`no requests but ${reply.kind}`);
  return reply.requests;
}

describe("the requests to be linked", () => {
  it("are shown with who, where, when and the code, and that changes nothing", async () => {
    const { store, work } = one();
    expect(await work({ kind: "link-requests" })).toEqual({
      kind: "link-requests",
      requests: [entry],
    });
    expect(store.commits(dorp)).toEqual([]);
  });

  it("come from all networks, and leave out what an account does not call itself", async () => {
    const stad = { ...smallNetwork(), id: ids.network.parse("stad") };
    const { name: _none, ...nameless } = asks("C4W6R3");
    const { work } = place(
      asking({ ...stad, description: { ...stad.description, name: "Stad" } }, account, nameless),
      asking(smallNetwork(), account, asks()),
    );
    const [first, second] = requestsIn(await work({ kind: "link-requests" }));
    expect(first).toEqual(entry);
    expect(second).toMatchObject({ network: "Stad", code: "C4W6R3" });
    expect(second).not.toHaveProperty("called");
  });

  it("of a person without a phone have no number to call", async () => {
    const base = smallNetwork();
    const mies = base.people.get(ids.person.parse("mies"));
    if (!mies) throw new Error("nobody");
    const { phone: _none, ...rest } = mies;
    const { work } = place(
      asking({ ...base, people: base.people.with(mies.id, rest) }, account, asks()),
    );
    expect(requestsIn(await work({ kind: "link-requests" }))[0]).not.toHaveProperty("phone");
  });
});

describe("a request that the operator settles", () => {
  it("links the account, by the operator, and tells the person on it", async () => {
    const { store, work } = one();
    expect(await work(order())).toEqual({ kind: "linked", entry });
    const { network, outbox } = await store.read(dorp);
    expect(network.accounts.get(account)).toMatchObject({ person: "mies", address: "D1" });
    expect(network.accounts.get(account)).not.toHaveProperty("asks");
    expect(store.commits(dorp)[0]?.changes).toEqual([
      {
        ...{ kind: "account-linked", account, channel: "slack", person: "mies" },
        ...{ by: { kind: "operator", command: "link" }, via: "command", at: now },
      },
    ]);
    const [row] = [...outbox];
    expect(row?.to).toEqual({ kind: "person", person: "mies" });
    expect(row?.message && messageToText(row.message)).toBe(
      "De beheerder heeft je gekoppeld. In Slack ken ik je nu als Mies Jansen.\n\n[Dat ben ik niet]",
    );
  });

  it("or refuses it, and then nobody is told", async () => {
    const { store, work } = one();
    expect(await work(order("K7F3XR", true))).toEqual({ kind: "link-refused", entry });
    const { network, outbox } = await store.read(dorp);
    expect(network.accounts.get(account)).not.toHaveProperty("asks");
    expect(network.accounts.get(account)).not.toHaveProperty("person");
    expect([...outbox]).toEqual([]);
  });

  it("is settled once, and a code that nobody has settles nothing", async () => {
    const { store, work } = one();
    await work(order());
    expect(await work(order())).toEqual({ kind: "no-such-request" });
    expect(await work(order("C4W6R3", true))).toEqual({ kind: "no-such-request" });
    expect(store.commits(dorp)).toHaveLength(1);
  });

  it("that was settled while it was looked up stays as it was", async () => {
    const { store, work } = one();
    const by = { kind: "operator", command: "link" } as const;
    const refused = { kind: "link-refused", account, by, at: now, via: "command" } as const;
    const transact = store.transact;
    const settling = createWork({
      clock: () => now,
      store: {
        ...store,
        transact: async (id, decide) => {
          const commit = { at: now, changes: [refused], opened: [], closed: [], outbox: [] };
          await transact(id, () => ({ result: 0, commit }));
          return transact(id, decide);
        },
      },
    });
    expect(await settling(order())).toEqual({ kind: "no-such-request" });
    expect(await work({ kind: "link-requests" })).toMatchObject({ requests: [] });
  });

  it("with a code that two have is left to who can see which one", async () => {
    const other = asks("K7F3XR", "jan");
    const both = asking(asking(smallNetwork(), account, asks()), "teams:t:jan", other);
    const { store, work } = place(both);
    const reply = await work(order());
    expect(reply.kind).toBe("same-code");
    expect(
      requestsIn(reply)
        .map(({ person }) => person)
        .sort(),
    ).toEqual(["Jan van der Berg", "Mies Jansen"]);
    expect(store.commits(dorp)).toEqual([]);
  });

  it("about somebody who is gone is not there", async () => {
    const { work } = place(asking(smallNetwork(), account, asks("K7F3XR", "gone")));
    expect(await work({ kind: "link-requests" })).toMatchObject({ requests: [] });
    expect(await work(order())).toEqual({ kind: "no-such-request" });
  });
});

describe("a request in one line", () => {
  it("says the code, who, the number to call, where, in which network and when", () => {
    expect(linkLine(entry, now)).toBe(
      "  K7F3XR  Mies Jansen, tel. 06 10001030, in Slack (noemt zich “Mies J”), Netwerk Dorp, 24 november 9.30 uur",
    );
  });

  it("leaves out what is not known, and steers no screen", () => {
    const { phone: _phone, called: _called, ...rest } = entry;
    const line = linkLine({ ...rest, person: "An\u001b[2Jna\nB", channel: "teams" }, now);
    expect(line).toBe("  K7F3XR  Anna B, in Teams, Netwerk Dorp, 24 november 9.30 uur");
  });

  it("names the year of another year", () => {
    expect(linkLine(entry, instant(Date.parse("2027-01-02T09:00:00Z")))).toContain("november 2026");
  });

  it.each(channelNames)("knows every channel by name: %s", (channel) => {
    expect(linkLine({ ...entry, channel }, now)).not.toContain("undefined");
  });
});
