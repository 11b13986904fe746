import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Desk, Sight } from "../stage/desk.ts";
import type { MailDesk } from "../stage/mail-desk.ts";
import { meetingTown } from "../stage/meeting-town.ts";
import { gets, startThreeChannels, type ThreeChannels } from "../stage/three-channels.ts";

const PATIENCE_MS = 150_000;

let stage: ThreeChannels;
let sanne: Desk;
let fatima: Desk;
let kees: Desk;
let mies: MailDesk;
let draft: Sight;
beforeAll(async () => {
  stage = await startThreeChannels(meetingTown());
  sanne = await stage.inTeams("sanne");
  fatima = await stage.inTeams("fatima");
  kees = await stage.inSlack("kees");
  mies = stage.byMail("mies");
  draft = await sanne.types("datumprikker voor een webberoverleg, anderhalf uur, in januari");
  await draft.press("Verstuur de datumprikker");
  await stage.bot.look();
}, PATIENCE_MS);
afterAll(() => stage?.end(), PATIENCE_MS);

const asks = "zoekt een datum";
const invites = "Kom je naar Webberoverleg?";

async function voteOf(person: string) {
  const [poll] = (await stage.stored()).polls;
  return poll?.votes.find((one) => one.person === person)?.answers;
}

async function replyOf(person: string) {
  const [meeting] = (await stage.stored()).meetings;
  return meeting?.replies.find((one) => one.person === person)?.as;
}

describe("a poll that went out", () => {
  it("is not sent twice, and not taken back by a button that is older", async () => {
    for (const label of ["Verstuur de datumprikker", "Niet versturen"]) {
      expect((await draft.press(label)).words).toContain("is al verstuurd");
    }
    expect((await stage.stored()).polls.size).toBe(1);
  });

  it("takes the last thing that somebody said by mail, also when they said it before", async () => {
    const mail = await gets(mies, asks);
    await mail.press("Alles kan");
    await mail.press("Geen enkele dag");
    expect((await mail.press("Alles kan")).words).toContain("Dank je, ik heb het genoteerd.");
    expect(await voteOf("mies")).toEqual(["yes", "yes", "yes", "yes", "yes"]);
    expect((await mail.press("Alles kan")).words).toContain("Dat had je al gezegd.");
  });

  it("asks for the rest of half a form, and keeps what was said until then", async () => {
    const half = { "ma 4 januari": "kan niet" };
    const page = await (await gets(mies, asks)).press("Verstuur mijn keuze", half);
    expect(page.words).toContain("Kies bij elke dag of je dan kunt.");
    expect(await voteOf("mies")).toHaveLength(5);
  });

  it("takes no words for a vote that are none", async () => {
    await kees.types("ja");
    await kees.types("<@U123> *alles* kan http://kwaad.example");
    await mies.types("<script>alles kan</script>");
    expect(await voteOf("kees")).toBeUndefined();
  });

  it("takes no vote after the last day, on any channel", async () => {
    await stage.until("2026-12-01T16:00:30Z");
    for (const late of [kees, mies]) {
      const said = await (await gets(late, asks)).press("Geen enkele dag");
      expect(said.words).toContain("Sanne de Vries kiest nu de datum.");
    }
    expect(await voteOf("kees")).toBeUndefined();
    expect(await voteOf("mies")).toContain("yes");
  });
});

describe("a meeting that came of it", () => {
  let result: Sight;
  let planIn: string;

  it("takes the last answer by mail: yes, no and yes again is yes", async () => {
    await stage.until("2026-12-02T09:00:00Z");
    result = await gets(sanne, "is klaar");
    planIn = result.labels[0] ?? "";
    await result.press(planIn);
    await stage.bot.look();
    const mail = await gets(mies, invites);
    for (const label of ["Ik kom", "Ik kom niet", "Ik kom"]) await mail.press(label);
    expect(await replyOf("mies")).toBe("yes");
  });

  it("does not take a number for who comes instead of somebody", async () => {
    const asked = await (await gets(kees, invites)).press("Ik stuur iemand");
    expect(asked.words).toContain("Wie stuur je?");
    const again = await asked.press("Bewaren", { Naam: "bel 06 12345678" });
    expect(again.words).not.toContain("Genoteerd");
    expect(await replyOf("kees")).toBeUndefined();
  });

  it("that is cancelled stays so, whatever old button is pressed", async () => {
    const sure = await sanne.types("zeg het webberoverleg af");
    await sure.press("Ja, zeg af");
    await stage.bot.look();
    await gets(mies, "Gaat niet door: Webberoverleg");
    for (const webber of [fatima, kees, mies]) {
      const said = await (await gets(webber, invites)).press("Ik kom");
      expect(said.words).toContain("Dit overleg gaat niet door. Je hoeft niets te doen.");
    }
    expect((await sure.press("Ja, zeg af")).words).toContain("is afgezegd");
    for (const label of [planIn, "Andere datum", "Nog eens vragen"]) {
      expect((await result.press(label)).words).toContain("maar het gaat niet door");
    }
    expect([...(await stage.stored()).meetings].map(({ cancelledAt }) => cancelledAt)).toEqual([
      expect.any(String),
    ]);
  });

  it("has no minutes and no agenda, and the bot says so", async () => {
    expect((await fatima.types("notulen")).words).toContain("nog geen overleg geweest");
    expect((await fatima.types("besluit: wij gaan door")).words).toContain("Ik bewaar dit niet");
    expect((await sanne.types("welke overleggen zijn er")).words).toContain("geen overleg gepland");
  });
});
