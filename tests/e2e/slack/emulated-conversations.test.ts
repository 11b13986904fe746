import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { times } from "../../../src/domain/time.ts";
import { dueOn } from "../../fixtures/asking-town.ts";
import { seat } from "../../fixtures/small-network.ts";
import { meetingTown } from "../stage/meeting-town.ts";
import type { EmulatedDesk, Standing } from "./emulated-desk.ts";
import { type EmulatedTown, startEmulatedTown } from "./emulated-town.ts";

/**
 * Whole conversations in a Slack that is not written here, read back from what it keeps: being asked
 * whether data are right, a date that is found together, a meeting that moves and is cancelled, its
 * minutes and an action. Whatever the bot asks that this Slack refuses fails the test, and so does
 * what Slack's own types forbid.
 *
 * What this Slack cannot show. It sends no events, presses and forms: those are made and signed
 * here, with the trigger of a press made by this Slack, and what is filled in is taken from the form
 * as it keeps it. It looks into no block and no field, hence the types. It keeps forms, pages and
 * what only one person sees, but tells nobody: those are read from its answer to whoever made them.
 * What a form that is sent is answered with does nothing there, so that it closes or asks again is
 * seen as an answer alone. It knows no addresses for answers, no auth.revoke and no rates.
 */

const PATIENCE_MS = 150_000;

/** The webbers, and two who are contact besides and are asked on 25 November if that is right. */
function town(): Network {
  const webbers = meetingTown();
  const contact = (id: string) => {
    const organisation = ids.organisation.parse(id);
    return { kind: "contact", organisation, themes: [], areas: [] } as const;
  };
  const [soon, later] = ["2026-11-25", times.day.parse("2027-05-03")] as const;
  return {
    ...webbers,
    organisations: Collection.of([...webbers.organisations].map((o) => ({ ...o, dueOn: later }))),
    seats: Collection.of([
      ...webbers.seats,
      seat("leergeld-contact", contact("leergeld"), "lot", dueOn(soon, "lot")),
      seat("voedselbank-contact", contact("voedselbank"), "ijsbrand", dueOn(soon, "ijsbrand")),
      seat("budget-contact", contact("budgethulp"), "ijsbrand", dueOn(soon, "ijsbrand")),
    ]),
  };
}

let stage: EmulatedTown;
let sanne: EmulatedDesk;
let fatima: EmulatedDesk;
let kees: EmulatedDesk;
let mies: EmulatedDesk;
let jan: EmulatedDesk;
let lot: EmulatedDesk;
let ijsbrand: EmulatedDesk;
beforeAll(async () => {
  stage = await startEmulatedTown(town(), [
    ...["sanne", "fatima", "kees", "mies", "jan", "lot", "ijsbrand"],
  ]);
  sanne = await stage.arrives("sanne");
  fatima = await stage.arrives("fatima");
  kees = await stage.arrives("kees");
  mies = await stage.arrives("mies");
  jan = await stage.arrives("jan");
  lot = await stage.arrives("lot");
  ijsbrand = await stage.arrives("ijsbrand");
}, PATIENCE_MS);
afterEach(() => expect(stage.api.problems).toEqual([]));
afterAll(() => stage?.end(), PATIENCE_MS);

const emergency = /Spoed:\s+acuut gevaar: 112[\s\S]*Veilig Thuis 0800-2000[\s\S]*113/;

/** All messages of somebody in which this stands. */
async function having(desk: EmulatedDesk, words: string): Promise<readonly Standing[]> {
  return (await desk.all()).filter((one) => one.words.includes(words));
}

/** What was shown is the same message, with other words, and nothing came below it. */
async function expectInPlace(desk: EmulatedDesk, before: Standing, after: Standing) {
  expect(after.ts).toBe(before.ts);
  expect(after.words).not.toBe(before.words);
  expect(after.words).toMatch(emergency);
  expect((await desk.all()).at(-1)?.ts).toBe(before.ts);
}

describe("is it still right?", () => {
  const asks = "Klopt dit nog?";

  it("a contact person is asked once, in the own chat, and nobody else is", async () => {
    await stage.until("2026-11-25T09:00:00Z");
    const asked = await lot.gets(asks);
    expect(asked.words).toContain("Contactpersoon Leergeld Dorp");
    expect(asked.labels).toContain("Klopt");
    await stage.bot.look();
    expect(await having(lot, asks)).toHaveLength(1);
    expect(await having(kees, asks)).toEqual([]);
  });

  it("[Klopt]: the message says so in its place, and the data are confirmed", async () => {
    const asked = await lot.gets(asks);
    const thanked = await lot.press(asked, "Klopt");
    expect(thanked.words).toMatch(/^Dank je\. Over je gegevens vraag ik pas in .* weer iets\./);
    expect(thanked.labels).toEqual([]);
    await expectInPlace(lot, asked, thanked);
    const confirmed = (await stage.stored()).seats.get(ids.seat.parse("leergeld-contact"));
    expect(confirmed?.confirmation?.by).toEqual({ kind: "person", person: "lot" });
    expect(confirmed?.confirmation?.at.slice(0, 10)).toBe("2026-11-25");
  });

  it("[Alles klopt]: all seats at once, and the old button changes nothing more", async () => {
    const asked = await ijsbrand.gets(asks);
    expect(asked.labels.filter((label) => label === "Klopt")).toHaveLength(2);
    const thanked = await ijsbrand.press(asked, "Alles klopt");
    await expectInPlace(ijsbrand, asked, thanked);
    const again = await ijsbrand.press(asked, "Alles klopt");
    expect(again.words).toMatch(/^Dat is al beantwoord\. Je hoeft niets te doen\./);
    await expectInPlace(ijsbrand, thanked, again);
  });
});

describe("a date for the webbers", () => {
  const asks = "Sanne de Vries zoekt een datum voor “Webberoverleg”";
  const invites = "Kom je naar Webberoverleg?";
  const tuesday = "dinsdag 12 januari 2027, 13.30–15.00 uur";
  const thursday = "donderdag 14 januari 2027, 13.00–14.30 uur";

  it("the coordinator asks for it in words, and changes it in a form before it goes out", async () => {
    const draft = await sanne.types(
      "plan een datumprikker voor de webbers, anderhalf uur, in januari",
    );
    expect(draft.words).toContain("Voorstel voor een datumprikker: Webberoverleg.");
    expect(draft.words).toContain("is voor alle webbers (4).");
    const placed = await sanne.fills(draft, "Invullen", { Plaats: "buurthuis De Kei" });
    expect(placed.words).toContain("Aangepast.");
    expect(placed.words).toContain("Waar: buurthuis De Kei.");
    await expectInPlace(sanne, draft, placed);
    const sent = await sanne.press(placed, "Verstuur de datumprikker");
    expect(sent.words).toContain("4 mensen krijgen hem");
    await expectInPlace(sanne, placed, sent);
  });

  it("each webber is asked once, and nobody else", async () => {
    await stage.bot.look();
    for (const webber of [fatima, kees, mies, jan]) {
      const { words } = await webber.gets(asks);
      expect(words).toContain("di 12 januari 2027, 13.30–15.00 uur");
      expect(await having(webber, asks)).toHaveLength(1);
    }
    expect(await having(lot, asks)).toEqual([]);
  });

  it("one votes with a button and one in a form, and each sees who can when", async () => {
    const byButton = await fatima.gets(asks);
    const thanked = await fatima.press(byButton, "Alles kan");
    expect(thanked.words).toContain("Dank je, ik heb het genoteerd.");
    await expectInPlace(fatima, byButton, thanked);
    const byForm = await kees.gets(asks);
    const voted = await kees.fills(byForm, "Invullen", {
      "ma 4 januari": "kan niet",
      "di 5 januari": "kan niet",
      "di 12 januari": "kan",
      "wo 20 januari": "liever niet",
      "do 28 januari": "kan niet",
    });
    expect(voted.words).toContain("13.30–15.00 uur · kan: Fatima El Amrani en Kees Bakker");
    await expectInPlace(kees, byForm, voted);
    const [poll] = (await stage.stored()).polls;
    expect(poll?.votes.map(({ person, answers }) => [person, answers])).toEqual([
      ["fatima", ["yes", "yes", "yes", "yes", "yes"]],
      ["kees", ["no", "no", "yes", "rather-not", "no"]],
    ]);
  });

  it("it closes on its last day: who did not vote hears so, who asked hears what suits best", async () => {
    await stage.until("2026-12-02T16:30:00Z");
    const result = await sanne.gets("De datumprikker voor “Webberoverleg” is klaar.");
    expect(result.words).toContain("2 van 4 mensen hebben gestemd.");
    expect(result.words).toContain(`Beste datum: ${tuesday}`);
    expect(result.words).toContain("Geen antwoord (2): Jan van der Berg en Mies Jansen");
    const ballot = await jan.gets(asks);
    const late = await jan.press(ballot, "Alles kan");
    expect(late.words).toContain("Sanne de Vries kiest nu de datum.");
    await expectInPlace(jan, ballot, late);
  });

  it("the coordinator settles it, and each webber is invited once", async () => {
    const result = await sanne.gets("is klaar.");
    const planned = await sanne.press(result, "Plan in: di 12 januari 2027");
    expect(planned.words).toContain(`Gepland: “Webberoverleg”, ${tuesday}.`);
    await expectInPlace(sanne, result, planned);
    await stage.bot.look();
    for (const webber of [fatima, kees, mies, jan]) {
      const { words, labels } = await webber.gets(invites);
      expect(words).toContain(`${tuesday}\nWaar: buurthuis De Kei`);
      expect(labels).toEqual(["Ik kom", "Misschien", "Ik kom niet", "Ik stuur iemand"]);
      expect(await having(webber, invites)).toHaveLength(1);
    }
    expect((await stage.stored()).meetings.size).toBe(1);
  });

  it("one answers [Ik kom], in the place of the invitation", async () => {
    const invited = await kees.gets(invites);
    const noted = await kees.press(invited, "Ik kom");
    expect(noted.words).toMatch(/^Genoteerd: je komt\./);
    expect(noted.labels).toEqual(["Misschien", "Ik kom niet", "Ik stuur iemand"]);
    await expectInPlace(kees, invited, noted);
  });

  it("it moves: each is asked again, and what stood there is put right when it is pressed", async () => {
    const [invited] = await having(fatima, invites);
    if (!invited) throw new Error("not invited");
    const sure = await sanne.types("verzet het webberoverleg naar 14 januari 13 uur");
    expect(sure.words).toContain(`Webberoverleg gaat van ${tuesday} naar ${thursday}.`);
    const moved = await sanne.press(sure, "Ja, verzet");
    await expectInPlace(sanne, sure, moved);
    await stage.bot.look();
    for (const webber of [fatima, kees]) {
      expect((await webber.gets("Verzet: Webberoverleg")).words).toContain(thursday);
      expect(await having(webber, "Verzet: Webberoverleg")).toHaveLength(1);
    }
    const now = await fatima.press(invited, "Ik kom");
    expect([now.ts, now.labels[0]]).toEqual([invited.ts, "Ik kom"]);
    expect(now.words).toMatch(/^Dit overleg is verzet\. Zo is het nu\. Kun je dan\?/);
    expect(now.words).toContain(thursday);
    expect(await replies()).toEqual([]);
    expect((await fatima.press(now, "Ik kom")).words).toMatch(/^Genoteerd: je komt\./);
    expect(await replies()).toEqual([["fatima", "yes"]]);
  });

  it("it is cancelled: each is told once, and the old invitation says so", async () => {
    const sure = await sanne.types("zeg het webberoverleg af");
    expect(sure.words).toContain(thursday);
    await expectInPlace(sanne, sure, await sanne.press(sure, "Ja, zeg af"));
    await stage.bot.look();
    for (const webber of [fatima, kees, mies, jan]) {
      await webber.gets("Gaat niet door: Webberoverleg");
      expect(await having(webber, "Gaat niet door: Webberoverleg")).toHaveLength(1);
    }
    const old = await mies.gets(invites);
    const told = await mies.press(old, "Ik kom");
    expect(told.ts).toBe(old.ts);
    expect(told.words).toContain("Dit overleg gaat niet door. Je hoeft niets te doen.");
    const [meeting] = (await stage.stored()).meetings;
    expect(meeting?.cancelledAt).toBeDefined();
    expect(meeting?.replies.map(({ person }) => person)).not.toContain("mies");
  });

  /** What was answered about the meeting as it is now. */
  async function replies() {
    const [meeting] = (await stage.stored()).meetings;
    return (meeting?.replies ?? [])
      .filter(({ sequence }) => sequence === meeting?.sequence)
      .map(({ person, as }) => [person, as]);
  }
});

describe("the minutes of a meeting", () => {
  it("it is planned in one sentence", async () => {
    const understood = await sanne.types(
      "plan een webberoverleg op dinsdag 8 december van half tien tot elf in buurthuis De Kern",
    );
    const planned = await sanne.press(understood, "Ja, plan in");
    expect(planned.words).toContain("Gepland: Webberoverleg, dinsdag 8 december");
    await expectInPlace(sanne, understood, planned);
  });

  it("who sits there types an action, for whom and for when", async () => {
    await stage.until("2026-12-08T08:35:00Z");
    expect((await fatima.types("notulen")).words).toContain("Verslag Webberoverleg");
    const noted = await fatima.types("actie: folder maken door Mies voor 15 december");
    expect(noted.words).toMatch(/^Genoteerd als actie\.\s+folder maken · Mies Jansen/);
  });

  it("the minutes are sent: the owner sees first what is theirs to do", async () => {
    const whole = await fatima.types("klaar");
    const sent = await fatima.press(whole, "Verstuur");
    expect(sent.words).toContain("Verstuurd aan 5 mensen.");
    await expectInPlace(fatima, whole, sent);
    await stage.bot.look();
    const mine = /Dit doe jij:\s+folder maken · voor dinsdag 15 december/;
    expect((await mies.gets("Verslag: Webberoverleg")).words).toMatch(mine);
    const others = (await kees.gets("Verslag: Webberoverleg")).words;
    expect(others).not.toContain("Dit doe jij");
    expect(others).toContain("folder maken · Mies Jansen");
  });

  it("the owner is reminded and says [Gedaan]; the reminder stays, for there may be more in it", async () => {
    await stage.until("2026-12-15T09:00:00Z");
    const reminder = await mies.gets("Deze actie is van jou:");
    expect(reminder.labels).toEqual(["Gedaan", "Later", "Overdragen"]);
    const done = await mies.asks(reminder, "Gedaan");
    expect(done.words).toMatch(/^Mooi, gedaan\. Dank je\./);
    expect(done.words).toMatch(emergency);
    const [action] = (await stage.stored()).actions;
    expect(action).toMatchObject({ what: "folder maken", owner: "webber-voedsel" });
    expect(action?.doneAt?.slice(0, 10)).toBe("2026-12-15");
    expect(await having(mies, "Deze actie is van jou:")).toEqual([reminder]);
    expect((await mies.asks(reminder, "Gedaan")).words).toMatch(/^Deze actie is al gedaan\./);
  });

  it("second thoughts: what was said is taken back in its place, and said again", async () => {
    const done = await mies.gets("Mooi, gedaan.");
    const reopened = await mies.press(done, "Toch niet gedaan");
    expect(reopened.ts).toBe(done.ts);
    expect([...(await stage.stored()).actions].map(({ doneAt }) => doneAt)).toEqual([undefined]);
    await mies.asks(await mies.gets("Deze actie is van jou:"), "Gedaan");
    expect([...(await stage.stored()).actions][0]?.doneAt).toBeDefined();
  });
});

describe("what the bot asked of Slack", () => {
  it("is written in the chats, and nowhere else", () => {
    const methods = new Set(stage.api.calls.map(({ method }) => method));
    expect([...methods].sort()).toEqual([
      ...["chat.postMessage", "chat.update", "oauth.v2.access", "users.info", "views.open"],
    ]);
  });

  it("has a key under everything that it began about itself, each of them once", async () => {
    for (const { all } of [fatima, kees, mies, jan, lot, ijsbrand]) {
      const keys = (await all()).flatMap(({ key }) => key ?? []);
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
