import { expect, it } from "vitest";
import { meet } from "../../../dialogs/meet/dialog.ts";
import type { Incoming } from "../../../src/contract/event.ts";
import { mailKey } from "../../../src/domain/mail-account.ts";
import { Stage, until } from "../../engine/stage.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { meetingId, person, Town } from "./town.ts";

const jan = person("jan");
const minutes = 60_000;

function cancelled(): Stage {
  const town = new Town("2026-12-01T10:00").plan().tick().cancel().tick();
  const record = town.network.people.get(jan);
  if (!record) throw new Error("nobody");
  const mail = mailAddress("jan@leergeld.example");
  const people = town.network.people.with(jan, { ...record, mail });
  const network = { ...town.network, people };
  const stage = new Stage([network], { dialogs: [meet], channels: ["mail"] });
  stage.now = town.now;
  stage.engine.start();
  return stage;
}

/** What Jan's calendar mails to the address of the invitation. */
function answered(stage: Stage): Incoming {
  const action = { kind: "rsvp", meeting: meetingId, as: "yes", by: "calendar" };
  return {
    ...{ id: "rsvp:1", at: stage.now, actor: { account: mailKey(jan), guest: false } },
    place: { channel: "mail", conversation: "mail:jan", kind: "personal" },
    happening: { kind: "press", does: { dialog: "meet", version: 1, subject: "-", action } },
    networks: [new Town("2026-12-01T10:00").network.id],
  };
}

it("is told when the mail server is back, also after a restart, and once", async () => {
  const stage = cancelled();
  const told = "Je antwoord uit je agenda is niet genoteerd.";
  const summaries: string[] = [];
  let isAway = true;
  stage.reply = ({ message }) => {
    if (isAway) return { kind: "later" };
    summaries.push(message.summary);
    return { kind: "delivered" };
  };
  expect((await stage.engine.ask(answered(stage))).say).toStrictEqual([]);
  await stage.engine.tick();
  stage.pass(11 * minutes);
  stage.restart();
  stage.engine.start();
  isAway = false;
  await stage.engine.tick();
  await until(() => summaries.includes(told));
  stage.pass(60 * minutes);
  await stage.engine.tick();
  await stage.engine.ask(answered(stage));
  await stage.engine.tick();
  expect(summaries.filter((one) => one === told)).toHaveLength(1);
});
