import { describe, expect, test } from "vitest";
import { whoAmI } from "../../../dialogs/who-am-i/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { mailKey } from "../../../src/domain/mail-account.ts";
import type { Network } from "../../../src/domain/network.ts";
import { instant } from "../../../src/domain/time.ts";
import type { Button } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing, situation, someone, typing } from "../situation.ts";

const mies = ids.person.parse("mies");
const code = "K7F3XR";
const withMail = inMail(smallNetwork());
const asking = withAccount(withMail, someone, {
  asks: { person: mies, code, name: "M", at: instant(0) },
} as object);

function inMail(network: Network): Network {
  const person = network.people.get(mies);
  if (!person) throw new Error("nobody");
  const mail = mailAddress("mies@town.example");
  return { ...network, people: network.people.with(mies, { ...person, mail }) };
}

function taken(given: Given, writesMail = true) {
  const scene = situation(given);
  const knowledge = { ...scene.knowledge, ...(writesMail && { writesMail: true as const }) };
  // On a page behind a link in a mail one is known by that mail.
  const account = given.channel === "web" ? mailKey(mies) : someone;
  const event = { ...scene.event, actor: { ...scene.event.actor, account } };
  const outcome = whoAmI.step({ ...scene, event, knowledge });
  if (outcome === "unreadable") throw new Error("unreadable");
  const all = [...outcome.say, ...outcome.tell].flatMap(({ message }) => message.blocks);
  const buttons = all.flatMap((block): readonly Button[] =>
    "buttons" in block ? block.buttons : [],
  );
  const text = outcome.say.map(({ message }) => messageToText(message)).join();
  return { ...outcome, text, labels: buttons.map(({ label }) => label), buttons };
}

const press = { happening: pressing({ kind: "mail-me" }), network: asking };
const label = "Stuur een mail met een link";

describe("somebody who says who they are can have that confirmed by mail", () => {
  test("where there is mail, and an address that works", () => {
    const claim = { happening: typing("ik ben Mies Jansen"), network: withMail };
    const lost = withAccount(withMail, mailKey(mies), {
      ...{ channel: "mail", person: mies, address: "mies@town.example", unreachableAt: instant(0) },
    } as object);
    expect(taken(claim).labels).toContain(label);
    expect(taken(claim, false).labels).not.toContain(label);
    expect(taken({ ...claim, network: smallNetworkWithout() }).labels).not.toContain(label);
    expect(taken({ ...claim, network: lost }).labels).not.toContain(label);
  });

  test("and as long as nobody has linked them", () => {
    expect(taken({ happening: typing("wie ben ik"), network: asking }).labels).toContain(label);
  });

  test("the mail goes to the address of that person, by mail alone, once a day", () => {
    const { tell, text, changes } = taken(press);
    expect(tell).toMatchObject([
      {
        to: { kind: "person", person: "mies" },
        only: "mail",
        key: `link-mail/${someone}/mies/${code}/2026-11-24`,
      },
    ]);
    expect(changes).toStrictEqual([]);
    expect(text).toContain(`Staat daar de code ${code}, kies dan Koppel.`);
    expect(text).not.toContain("mies@town.example");
  });

  test("says in the mail where it was asked, with the code", () => {
    const [told] = taken(press).tell;
    expect(told && messageToText(told.message)).toBe(
      `Iemand in Teams (noemt zich “M”) zegt jou te zijn. Was jij dat, en zag je daar de code ${code}? Koppel dan.\n\n[Koppel] [Niet koppelen]`,
    );
  });

  test("a guest, and somebody who asked nothing, get no mail", () => {
    expect(taken({ ...press, guest: true }).tell).toStrictEqual([]);
    expect(taken({ ...press, network: withMail }).tell).toStrictEqual([]);
    expect(taken(press, false).tell).toStrictEqual([]);
  });
});

describe("the link in that mail", () => {
  const link = taken(press).buttons.find((one) => one.label === "Koppel")?.does.action;
  const refuse = taken(press).buttons.find((one) => one.label === "Niet koppelen")?.does.action;
  const opened = { network: asking, person: "mies", channel: "web" } as const;

  test("links the account that asked to the person whose mail it is", () => {
    const { changes, text } = taken({ ...opened, happening: pressing(link) });
    expect(changes).toStrictEqual([
      { kind: "account-linked", account: someone, channel: "teams", person: "mies" },
    ]);
    expect(text).toContain("Gekoppeld. Ik ken je nu in Teams.");
  });

  test("or takes the request away", () => {
    const { changes } = taken({ ...opened, happening: pressing(refuse) });
    expect(changes).toStrictEqual([{ kind: "link-refused", account: someone }]);
  });

  test("does nothing for somebody else, nor for who asked", () => {
    for (const who of [{}, { person: "ali" }, { person: "mies" }]) {
      const { changes } = taken({ network: asking, happening: pressing(link), ...who });
      expect(changes).toStrictEqual([]);
    }
  });

  test("links who looks after the network too, and nothing but that very button does", () => {
    const looksAfter = {
      ...asking,
      seats: asking.seats.with(
        ids.seat.parse("coordinator-2"),
        seat("coordinator-2", { kind: "coordinator" }, "mies"),
      ),
    };
    const press = { ...opened, network: looksAfter };
    expect(taken({ ...press, happening: pressing(link) }).changes).toMatchObject([
      { kind: "account-linked", account: someone, person: "mies" },
    ]);
    const listed = taken({ ...press, happening: typing("open verzoeken") });
    const inList = listed.buttons.find((one) => one.label === "Koppel")?.does.action;
    expect(taken({ ...press, happening: pressing(inList) }).changes).toStrictEqual([]);
    expect(taken({ ...opened, happening: pressing(inList) }).changes).toHaveLength(1);
  });

  test("shows the requests of others to nobody but a coordinator", () => {
    const other = withAccount(asking, "slack:t:other", {
      asks: { person: ids.person.parse("sanne"), code: "CDFHJK", at: instant(0) },
    } as object);
    const { text } = taken({ ...opened, network: other, happening: pressing(link) });
    expect(text).not.toContain("CDFHJK");
  });

  test("does nothing any more when something else was asked since", () => {
    const later = withAccount(withMail, someone, {
      asks: { person: mies, code: "CDFHJK", at: instant(0) },
    } as object);
    expect(taken({ ...opened, network: later, happening: pressing(link) }).changes).toStrictEqual(
      [],
    );
  });
});

function smallNetworkWithout(): Network {
  const network = smallNetwork();
  const person = network.people.get(mies);
  if (!person) throw new Error("nobody");
  const { mail: _none, ...rest } = person;
  return { ...network, people: network.people.with(mies, rest) };
}
