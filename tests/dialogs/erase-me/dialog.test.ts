import { describe, expect, test } from "vitest";
import { eraseMe } from "../../../dialogs/erase-me/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { meeting, townAfter } from "../../domain/meeting/town.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

function taken(given: Given) {
  const outcome = eraseMe.step(situation(given));
  if (outcome === "unreadable") throw new Error("unreadable");
  return { ...outcome, text: outcome.say.map(({ message }) => messageToText(message)).join("\n") };
}

const channelOf = (account: string) =>
  (["teams", "slack"] as const).find((name) => account.startsWith(name)) ?? "mail";

describe("having one's own data erased", () => {
  test.each(["wis mijn gegevens", "Verwijder al mijn gegevens.", "vergeet mij"])(
    "is asked for by %j",
    (text) => {
      expect(eraseMe.claims(text, { network: smallNetwork(), state: undefined })).toBe(true);
    },
  );

  test.each([
    "kun je mijn gegevens wissen?",
    "wis de gegevens van jan",
    "gezin wil gegevens wissen",
  ])("is not asked for by %j", (text) => {
    expect(eraseMe.claims(text, { network: smallNetwork(), state: undefined })).toBe(false);
  });

  test("first says what goes, and changes nothing", () => {
    const asked = taken({ happening: typing("wis mijn gegevens"), person: "jan" });
    expect(asked.text).toContain("Ik wis alles wat ik van Jan van der Berg heb in Netwerk Dorp.");
    expect(asked.text).toContain("Dat jij contactpersoon Leergeld Dorp in Noord bent.");
    expect(asked.text).toContain("[Wis alles van mij] [Toch niet]");
    expect(asked).toMatchObject({ changes: [], tell: [] });
    expect(asked.erase).toBeUndefined();
  });

  test("erases whoever presses, and tells the coordinator which seat is free, not whose it was", () => {
    const sure = taken({ happening: pressing({ kind: "sure" }), person: "jan" });
    expect(sure.erase).toBe("jan");
    expect(sure.text).toContain("Alles wat ik van je had, is gewist.");
    const told = sure.tell.map(({ message }) => message.summary).join("\n");
    expect(told).not.toContain("Jan");
  });

  test("first sends the mails that take meetings out of one's calendar, and says so", () => {
    const told = { person: ids.person.parse("jan"), sequence: 0, as: "on", mailed: true } as const;
    const { slot, plannedAt } = meeting();
    const one = meeting({ told: [{ ...told, slot, at: plannedAt }] });
    const network = townAfter([{ kind: "meeting-planned", meeting: one }]);
    const given = { happening: pressing({ kind: "sure" }), person: "jan", network };
    expect(taken(given).erase).toBe("jan");
    const sure = taken({ ...given, writesMail: true });
    expect(sure.erase).toBeUndefined();
    expect(sure.changes).toStrictEqual([
      { kind: "seat-left", seat: "leergeld-contact", until: "2026-11-23" },
      { kind: "erasure-asked", person: "jan" },
    ]);
    expect(sure.text).toContain(
      "Je krijgt nog één mail, die een overleg uit je agenda haalt. Daarna is alles gewist wat ik van je heb, uiterlijk morgen.",
    );
    const after = townAfter(sure.changes, network);
    const again = taken({ ...given, network: after, writesMail: true });
    expect([again.changes, again.erase, again.tell]).toStrictEqual([[], undefined, []]);
    expect(again.text).toContain("Je gegevens worden al gewist.");
  });

  test("tells the coordinator of every seat, also of those that are not named", () => {
    const network = withAccount(smallNetwork(), "teams:tenant:sanne", {
      ...{ person: "sanne", address: "sanne" },
    });
    const seats = Array.from({ length: 10 }, (_, index) =>
      seat(`table-${index}`, { kind: "webber", theme: ids.theme.parse("school") }, "mies"),
    );
    const all = seats.reduce((before, one) => before.with(one.id, one), network.seats);
    const many = { ...network, seats: all };
    const sure = taken({ happening: pressing({ kind: "sure" }), person: "mies", network: many });
    expect(sure.tell.map(({ message }) => message.summary)).toStrictEqual([
      expect.stringMatching(
        /^Iemand liet de eigen gegevens wissen\. Leeg vanaf vandaag: .+ en nog 5\. Ik zoek een opvolger\.$/,
      ),
    ]);
  });

  test.each([
    [
      ["teams:tenant:jan"],
      "De koppeling met je account in Teams. Daarna ken ik je hier niet meer.",
    ],
    [
      ["teams:tenant:jan", "slack:team:jan", "mail:jan"],
      "De koppeling met je account in Slack en Teams. Daarna ken ik je hier niet meer.",
    ],
    [["mail:jan"], "Daarna ken ik je niet meer."],
  ])(
    "says of which chats one is no longer known, never of a mail address: %j",
    (accounts, line) => {
      const network = accounts.reduce(
        (before, id) => withAccount(before, id, { person: "jan", channel: channelOf(id) }),
        smallNetwork(),
      );
      const { text } = taken({ happening: typing("wis mijn gegevens"), person: "jan", network });
      expect(text).toContain(`- ${line}`);
    },
  );

  test.each(["ask", "sure"])("is not for the only coordinator: %s", (kind) => {
    const turn = taken({ happening: pressing({ kind }), person: "sanne" });
    expect([turn.erase, turn.tell]).toStrictEqual([undefined, []]);
    expect(turn.text).toContain(
      "Je bent de enige coördinator van Netwerk Dorp. Draag die plek eerst over, bijvoorbeeld aan Kees Bakker. Ik heb niets gewist.",
    );
    expect(turn.text).toContain("[Draag mijn plek over]");
  });

  test("is not for who acts for another", () => {
    for (const happening of [typing("wis mijn gegevens"), pressing({ kind: "sure" })]) {
      const turn = taken({ happening, person: "jan", standIn: "Bo Jansen" });
      expect(turn.erase).toBeUndefined();
      expect(turn.text).toContain("Alleen Jan van der Berg zelf kan dit. Ik heb niets gewist.");
    }
  });

  test("can be let be", () => {
    const kept = taken({ happening: pressing({ kind: "no" }), person: "jan" });
    expect(kept.erase).toBeUndefined();
    expect(kept.text).toContain("Ik heb niets gewist.");
  });

  test("is nothing for somebody whom nobody knows, also with the button of another", () => {
    const unknown = taken({ happening: pressing({ kind: "sure" }) });
    expect(unknown.erase).toBeUndefined();
    expect(unknown.text).toContain("Ik weet nog niet wie je bent.");
  });
});
