import { describe, expect, test } from "vitest";
import { ownSeats } from "../../../dialogs/own-seats/dialog.ts";
import { apply } from "../../../src/domain/apply.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Button } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const jan = ids.person.parse("jan");

/** Jan is known in Teams, where a message arrived, and in Slack, where he was before. */
function everywhere(): Network {
  const teams = withAccount(smallNetwork(), "teams:tenant:jan", {
    ...{ person: "jan", address: "t", seenAt: tuesdayMorning },
    provenAt: "2026-11-20T09:00:00.000Z" as typeof tuesdayMorning,
  });
  return withAccount(teams, "slack:team:jan", { person: "jan", address: "s", channel: "slack" });
}

function taken(given: Given) {
  const outcome = ownSeats.step(situation({ person: "jan", writesMail: true, ...given }));
  if (outcome === "unreadable") throw new Error("unreadable");
  const text = outcome.say.map(({ message }) => messageToText(message)).join("\n");
  const buttons = outcome.say.flatMap(({ message }) =>
    message.blocks.flatMap((block): readonly Button[] =>
      block.kind === "buttons" ? block.buttons : [],
    ),
  );
  return { ...outcome, text: text.replace(/\n\nSpoed:.*/g, ""), buttons };
}

const made = (network: Network, { changes }: ReturnType<typeof taken>) =>
  changes.reduce((before, fact) => {
    const by = { kind: "person", person: jan } as const;
    return apply(before, { ...fact, by, at: tuesdayMorning, via: "teams" });
  }, network);

describe("where somebody is written to", () => {
  test("stands with their seats, in order, with when it last worked", () => {
    const { text } = taken({ happening: typing("mijn plekken"), network: everywhere() });
    expect(text).toContain(
      "Ik schrijf je in Teams. Daar kwam op 20 november voor het laatst een bericht aan. Lukt dat niet, dan in Slack, en anders per mail.",
    );
    expect(text).toContain("[Liever in Slack] [Liever per mail]");
  });

  test("is chosen in words: it is kept, used first, and what comes after it is said", () => {
    const network = everywhere();
    const said = taken({ happening: typing("stuur het me liever per mail"), network });
    expect(said.changes).toStrictEqual([
      { kind: "channel-preferred", person: "jan", channel: "mail" },
    ]);
    expect(said.text).toBe(
      "Goed. Ik schrijf je voortaan per mail. Lukt dat niet, dan in Teams, en anders in Slack.\n\n[Maakt niet uit waar]",
    );
    const own = taken({ happening: typing("mijn plekken"), network: made(network, said) });
    expect(own.text).toContain(
      "Ik schrijf je per mail, zoals je vroeg. Lukt dat niet, dan in Teams, en anders in Slack.",
    );
    expect(own.text).toContain("[Liever in Teams] [Liever in Slack] [Maakt niet uit waar]");
  });

  test("is chosen by a button, once, and taken back", () => {
    const network = everywhere();
    const shown = taken({ happening: typing("mijn plekken"), network });
    const button = shown.buttons.find(({ label }) => label === "Liever in Slack");
    const press = pressing(button?.does.action);
    const chosen = taken({ happening: press, network });
    expect(chosen.changes).toStrictEqual([
      { kind: "channel-preferred", person: "jan", channel: "slack" },
    ]);
    const inSlack = made(network, chosen);
    expect(taken({ happening: press, network: inSlack }).changes).toStrictEqual([]);
    const back = taken({ happening: typing("het maakt niet uit waar"), network: inSlack });
    expect(back.text).toBe("Goed. Ik schrijf je waar je het laatst was.");
    expect(made(inSlack, back).askings.get(jan)).toStrictEqual({ id: "jan" });
  });

  test("is not one where nobody knows them, and says what to do", () => {
    const here = withAccount(smallNetwork(), "teams:tenant:jan", { person: "jan", address: "t" });
    const said = (text: string, more: Partial<Given> = {}) =>
      taken({ happening: typing(text), network: here, ...more });
    const slack = said("stuur het me liever in Slack");
    expect([slack.changes, slack.text]).toStrictEqual([
      [],
      "Ik ken je nog niet in Slack. Schrijf me daar eerst, en typ: ik ben, en je naam. Daarna kan het.",
    ]);
    const known = here.people.get(jan);
    if (!known) throw new Error("no jan");
    const { mail: _none, ...bare } = known;
    const network = { ...here, people: here.people.with(jan, bare) };
    const mail = said("liever per mail", { network });
    expect([mail.changes, mail.text]).toStrictEqual([
      [],
      "Ik heb geen mailadres van je dat werkt. De coördinator kan het invullen.",
    ]);
  });

  test("is not mail where there is none", () => {
    const none = ownSeats.step(
      situation({ happening: typing("liever per mail"), person: "jan", network: everywhere() }),
    );
    if (none === "unreadable") throw new Error("unreadable");
    expect(none.changes).toStrictEqual([]);
    expect(none.say[0]?.message.summary).toBe(
      "Mail versturen kan ik hier niet. Ik heb niets veranderd.",
    );
  });

  test("says so when it does not work any more where they asked for", () => {
    const network = everywhere();
    const chosen = taken({ happening: typing("liever in Slack"), network });
    const lost = apply(made(network, chosen), {
      ...{ kind: "delivery-recorded", account: ids.account.parse("slack:team:jan") },
      ...{ result: "unreachable", by: { kind: "clock" }, at: tuesdayMorning, via: "slack" },
    });
    const { text } = taken({ happening: typing("mijn plekken"), network: lost });
    expect(text).toContain(
      "Je vroeg om berichten in Slack. Daar kan ik je nu niet bereiken. Ik schrijf je in Teams.",
    );
  });

  test("is for oneself alone to say", () => {
    const { changes, text } = taken({
      ...{ happening: typing("liever per mail"), network: everywhere(), standIn: "Bo" },
    });
    expect([changes, text]).toStrictEqual([
      [],
      "Alleen Jan van der Berg zelf kan dit zeggen. Ik heb niets veranderd.",
    ]);
  });
});
