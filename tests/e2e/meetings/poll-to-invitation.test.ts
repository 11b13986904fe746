import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointmentIn } from "../stage/calendar.ts";
import type { Desk } from "../stage/desk.ts";
import { eventually } from "../stage/eventually.ts";
import type { MailDesk } from "../stage/mail-desk.ts";
import { meetingTown } from "../stage/meeting-town.ts";
import { countOf, gets, startThreeChannels, type ThreeChannels } from "../stage/three-channels.ts";

const PATIENCE_MS = 150_000;

let stage: ThreeChannels;
let sanne: Desk;
let fatima: Desk;
let kees: Desk;
let lot: Desk;
let ijsbrand: Desk;
let mies: MailDesk;
let jan: MailDesk;
beforeAll(async () => {
  stage = await startThreeChannels(meetingTown());
  sanne = await stage.inTeams("sanne");
  fatima = await stage.inTeams("fatima");
  kees = await stage.inSlack("kees");
  lot = await stage.inSlack("lot");
  ijsbrand = await stage.inTeams("ijsbrand");
  mies = stage.byMail("mies");
  jan = stage.byMail("jan");
}, PATIENCE_MS);
afterAll(() => stage?.end(), PATIENCE_MS);

const asks = "zoekt een datum voor “Webberoverleg”";
const vote = "Verstuur mijn keuze";
const tuesday12 = "di 12 januari 2027, 13.30–15.00 uur";

/** A ballot on which only one day suits everybody. */
const ballot = (fourth: string) => ({
  "ma 4 januari": "kan niet",
  "di 5 januari": fourth,
  "di 12 januari": "kan",
  "wo 20 januari": "liever niet",
  "do 28 januari": "kan niet",
});

/** The votes that are kept, by who gave them. */
async function votes() {
  const [poll] = (await stage.stored()).polls;
  return Object.fromEntries((poll?.votes ?? []).map(({ person, answers }) => [person, answers]));
}

/** Somebody leaves, names who comes after them, and both the coordinator and that one agree. */
async function handOver(leaver: Desk, to: { readonly desk: Desk; readonly name: string }) {
  const question = await leaver.types("ik draag mijn plek over");
  const form = await question.press("Iemand anders …");
  const asked = await form.press("Vraag het", { "Voornaam en achternaam": to.name });
  expect(asked.words).toContain("Ik vraag de coördinator eerst");
  await stage.bot.look();
  await (await gets(sanne, `wil ${to.name} vragen`)).press("Ja");
  await stage.bot.look();
  const accepted = await (await gets(to.desk, "vraagt of jij")).press("Ja, dat doe ik");
  expect(accepted.words).toContain("Fijn dat je dit doet");
  await stage.bot.look();
}

describe("a date for the webbers, in Teams, in Slack and by mail", () => {
  it("the coordinator asks for it in Teams, and each webber is asked on their own channel", async () => {
    const draft = await sanne.types(
      "datumprikker voor een webberoverleg, anderhalf uur, in januari",
    );
    expect(draft.words).toContain("is voor alle webbers (4)");
    const placed = await draft.press("Pas aan", { Plaats: "buurthuis De Kei" });
    expect(placed.words).toContain("Waar: buurthuis De Kei");
    const sent = await placed.press("Verstuur de datumprikker");
    expect(sent.words).toContain("4 mensen krijgen hem");
    await stage.bot.look();
    for (const webber of [fatima, kees, mies, jan]) {
      expect((await gets(webber, asks)).words).toContain(tuesday12);
      expect(countOf(webber, asks)).toBe(1);
    }
    expect(countOf(lot, asks)).toBe(0);
  });

  it("two vote at the same moment, in Teams and in Slack, and both votes count", async () => {
    const [inTeams, inSlack] = await Promise.all([gets(fatima, asks), gets(kees, asks)]);
    const thanked = await Promise.all([
      inTeams.press(vote, ballot("kan")),
      inSlack.press(vote, ballot("kan niet")),
    ]);
    for (const { words } of thanked) expect(words).toContain("Dank je, ik heb het genoteerd.");
    expect(await votes()).toEqual({
      fatima: ["no", "yes", "yes", "rather-not", "no"],
      kees: ["no", "no", "yes", "rather-not", "no"],
    });
  });

  it("one votes on the page behind the mail, and sees what the others said", async () => {
    const page = await (await gets(mies, asks)).press(vote, ballot("kan"));
    expect(page.words).toContain("Dank je, ik heb het genoteerd.");
    expect(page.words).toContain(
      `${tuesday12} · kan: Fatima El Amrani, Kees Bakker en Mies Jansen`,
    );
    expect(await votes()).toHaveProperty("mies");
  });

  it("who leaves half way hands over: the successor is asked for the vote not given", async () => {
    await handOver(jan, { desk: lot, name: "Lot de Boer" });
    const inherited = await gets(lot, asks);
    expect(inherited.words).toContain(tuesday12);
    const late = await (await gets(jan, asks)).press(vote, ballot("kan"));
    expect(late.words).toContain("niet (meer) aan jou gevraagd");
    expect(await votes()).not.toHaveProperty("jan");
  });

  it("closes when the last one voted, and who began it hears what suits best", async () => {
    await (await gets(lot, asks)).press(vote, ballot("liever niet"));
    await stage.bot.look();
    const result = await gets(sanne, "is klaar: iedereen heeft gestemd");
    expect(result.words).toContain("Beste datum: dinsdag 12 januari 2027, 13.30–15.00 uur");
    expect(result.words).toContain("Lot de Boer");
    const late = await (await gets(mies, asks)).press("Alles kan");
    expect(late.words).toContain("Sanne de Vries kiest nu de datum.");
  });
});

describe("the invitation, on three channels", () => {
  const invites = "Kom je naar Webberoverleg?";

  it("the coordinator confirms the date, and everybody is invited once", async () => {
    const result = await gets(sanne, "is klaar: iedereen heeft gestemd");
    const planned = await result.press("Plan in: di 12 januari 2027");
    expect(planned.words).toContain("Gepland: “Webberoverleg”");
    await stage.bot.look();
    for (const webber of [fatima, kees, lot, mies]) {
      const { words } = await gets(webber, invites);
      expect(words).toContain("buurthuis De Kei");
      expect(countOf(webber, invites)).toBe(1);
    }
    expect(countOf(jan, invites)).toBe(0);
    expect((await result.press("Plan in: di 12 januari 2027")).words).toContain("al gepland");
    expect((await stage.stored()).meetings.size).toBe(1);
  });

  it("by mail it stands in the calendar, on the right hours", async () => {
    expect(appointments(mies)).toMatchObject([
      {
        ...{ method: "REQUEST", status: "CONFIRMED", sequence: 0, summary: "Webberoverleg" },
        ...{ location: "buurthuis De Kei", attendee: "mailto:mies@voorbeeld.example" },
        start: new Date("2027-01-12T12:30:00.000Z"),
        end: new Date("2027-01-12T14:00:00.000Z"),
      },
    ]);
    expect(appointments(jan)).toEqual([]);
  });

  it("who leaves after it sees it leave the calendar; the successor is invited", async () => {
    await handOver(mies, { desk: ijsbrand, name: "IJsbrand 't Hart" });
    await eventually("cancellation", () => appointments(mies)[1]);
    const [invited, cancelled] = appointments(mies);
    expect(cancelled).toMatchObject({ method: "CANCEL", status: "CANCELLED", uid: invited?.uid });
    expect(cancelled?.sequence).toBeGreaterThanOrEqual(invited?.sequence ?? 1);
    const inherited = await gets(ijsbrand, invites);
    expect(inherited.words).toContain("webber eten en voedselhulp");
    expect((await inherited.press("Ik kom")).words).toContain("Genoteerd: je komt.");
    expect((await (await gets(mies, invites)).press("Ik kom")).words).not.toContain("Genoteerd");
    expect(countOf(fatima, invites)).toBe(1);
  });

  function appointments({ mails }: MailDesk) {
    return mails().flatMap((one) => appointmentIn(one) ?? []);
  }
});
