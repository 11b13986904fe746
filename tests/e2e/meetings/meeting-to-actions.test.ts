import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Appointment, appointmentIn } from "../stage/calendar.ts";
import type { Desk } from "../stage/desk.ts";
import type { MailDesk } from "../stage/mail-desk.ts";
import { meetingTown } from "../stage/meeting-town.ts";
import { countOf, gets, startThreeChannels, type ThreeChannels } from "../stage/three-channels.ts";

const PATIENCE_MS = 150_000;

let stage: ThreeChannels;
let sanne: Desk;
let fatima: Desk;
let kees: Desk;
let mies: MailDesk;
let jan: MailDesk;
beforeAll(async () => {
  stage = await startThreeChannels(meetingTown());
  sanne = await stage.inTeams("sanne");
  fatima = await stage.inTeams("fatima");
  kees = await stage.inSlack("kees");
  mies = stage.byMail("mies");
  jan = stage.byMail("jan");
}, PATIENCE_MS);
afterAll(() => stage?.end(), PATIENCE_MS);

const invites = "Kom je naar Webberoverleg?";
const minutes = "Verslag: Webberoverleg";
const wholeMinutes = "Hele verslag (Word)";

async function replies() {
  const [meeting] = (await stage.stored()).meetings;
  return Object.fromEntries((meeting?.replies ?? []).map(({ person, as }) => [person, as]));
}

/** What a calendar program sends back when its owner accepts. */
function accepted({ uid, organiser, attendee }: Appointment): string {
  return [
    `From: ${attendee.replace("mailto:", "")}`,
    `To: ${organiser.replace("mailto:", "")}`,
    "Message-ID: <accepted@voorbeeld.example>",
    "Subject: Accepted: Webberoverleg",
    "Content-Type: text/calendar; charset=utf-8; method=REPLY",
    "",
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y", "METHOD:REPLY", "BEGIN:VEVENT"],
    ...[`UID:${uid}`, "DTSTAMP:20261124T090500Z", "SEQUENCE:0", `ORGANIZER:${organiser}`],
    ...[`ATTENDEE;PARTSTAT=ACCEPTED:${attendee}`, "DTSTART:20261208T083000Z"],
    ...["END:VEVENT", "END:VCALENDAR", ""],
  ].join("\r\n");
}

describe("a meeting of the webbers, in Teams, in Slack and by mail", () => {
  it("the coordinator plans it in one sentence, and everybody is invited", async () => {
    const understood = await sanne.types(
      "plan een webberoverleg op dinsdag 8 december van half tien tot elf in buurthuis De Kern",
    );
    expect(understood.words).toContain("dinsdag 8 december, 9.30–11.00 uur, buurthuis De Kern");
    await understood.press("Ja, plan in");
    await stage.bot.look();
    for (const webber of [fatima, kees, mies, jan]) await gets(webber, invites);
  });

  it("each answers in their own way: a button, a word, a page and a calendar", async () => {
    const answers = await Promise.all([
      (await gets(fatima, invites)).press("Ik kom"),
      kees.types("misschien"),
      (await gets(mies, invites)).press("Ik kom"),
    ]);
    for (const { words } of answers) expect(words).toContain("Genoteerd: ");
    const [appointment] = jan.mails().flatMap((one) => appointmentIn(one) ?? []);
    if (!appointment) throw new Error("no appointment");
    expect((await stage.bring(accepted(appointment))).status).toBe(200);
    expect(await replies()).toEqual({ fatima: "yes", kees: "maybe", mies: "yes", jan: "yes" });
  });

  it("some days before, each is reminded with what they said", async () => {
    await stage.until("2026-12-02T09:00:00Z");
    const reminds = /Herinnering: Webberoverleg/;
    expect((await gets(fatima, reminds)).words).toContain("Je zei dat je komt.");
    expect((await gets(kees, reminds)).labels).toContain("Ik kom");
    expect((await gets(jan, reminds)).words).toContain("Je zei dat je komt.");
    expect((await (await gets(kees, reminds)).press("Ik kom")).words).toContain("je komt");
    expect(await replies()).toMatchObject({ kees: "yes" });
  });

  it("the agenda has what somebody put on it, and comes to all of them", async () => {
    const put = await kees.types("zet op de agenda: de huiskamer, een kwartier");
    expect(put.words).toContain("de huiskamer");
    await stage.until("2026-12-07T09:00:00Z");
    for (const webber of [fatima, kees, mies, jan]) {
      expect((await gets(webber, /Agenda: Webberoverleg/)).words).toContain("de huiskamer");
    }
  });
});

describe("its minutes", () => {
  it("two people dictate at once, in Teams and in Slack, and no line is lost", async () => {
    await stage.until("2026-12-08T08:35:00Z");
    await Promise.all([fatima.types("notulen"), kees.types("notulen")]);
    const noted = await Promise.all([
      fatima.types("besluit: we starten in mei"),
      kees.types("actie: folder maken door Mies voor 15 december"),
    ]);
    for (const { words } of noted) expect(words).toMatch(/^Genoteerd als/);
    const all = await Promise.all([
      fatima.types("aanwezig: ik, Kees, Mies en Jan"),
      kees.types("notitie: de zaal was te klein"),
    ]);
    expect(all.map(({ words }) => words.split("\n")[0])).toEqual([
      "Aanwezig: Fatima El Amrani, Kees Bakker, Mies Jansen en Jan van der Berg.",
      "Genoteerd als notitie.",
    ]);
    const both = await fatima.types("klaar");
    for (const line of ["we starten in mei", "folder maken", "de zaal was te klein"]) {
      expect(both.words).toContain(line);
    }
  });

  it("are sent, and each sees first what is theirs to do", async () => {
    const sent = await (await fatima.types("klaar")).press("Verstuur");
    expect(sent.words).toContain("Verstuurd aan 5 mensen.");
    await stage.bot.look();
    const [forMies, forKees] = await Promise.all([gets(mies, minutes), gets(kees, minutes)]);
    expect(forMies.words).toMatch(/Dit doe jij:\s+- folder maken · voor dinsdag 15 december/);
    expect(forKees.words).not.toContain("Dit doe jij");
    expect(forKees.words).toContain("folder maken · Mies Jansen");
    expect(countOf(jan, "Dit is besloten")).toBe(1);
  });

  it("download as a document, from each channel, and not with an altered link", async () => {
    for (const reader of [kees, mies, jan]) {
      const { links } = await gets(reader, minutes);
      const response = await fetch(stage.addressOf(links[wholeMinutes] ?? ""));
      expect(response.headers.get("content-type")).toContain("wordprocessingml");
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe("PK");
      expect((await fetch(stage.addressOf(`${links[wholeMinutes]}x`))).status).toBe(404);
    }
  });
});

describe("what was agreed there", () => {
  it("somebody is reminded by mail of an action, and says on the page that it is done", async () => {
    await stage.until("2026-12-15T09:00:00Z");
    const reminder = await gets(mies, /folder maken · voor dinsdag 15 december\s+Gedaan/);
    expect((await reminder.press("Gedaan")).words).toContain("Mooi, gedaan. Dank je.");
    const [action] = (await stage.stored()).actions;
    expect(action).toMatchObject({ what: "folder maken", owner: "webber-voedsel" });
    expect(action?.doneAt).toBeDefined();
    expect((await reminder.press("Gedaan")).words).toContain("Deze actie is al gedaan.");
  });

  it("and it is nobody's to do any more", async () => {
    expect((await mies.types("mijn acties")).words).not.toContain("folder maken");
    expect((await kees.types("mijn acties")).words).not.toContain("folder maken");
  });
});
