import { describe, expect, test } from "vitest";
import { mailLimits } from "../../../src/channels/mail/limits.ts";
import { linksFor } from "../../../src/channels/mail/mail-links.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import type { Block } from "../../../src/messages/message.ts";
import { ballot, Stage, sent } from "./stage.ts";

const yes = ballot("yes", "yes", "yes", "yes", "yes");
const mixed = ballot("yes", "rather-not", "no", "yes", "no");

function votesOf(stage: Stage) {
  return stage.poll().votes.map(({ person, answers }) => [person, answers.join(" ")]);
}

describe("the ballot", () => {
  test("says who asks, for what and until when, with a choice for each day", () => {
    const stage = sent();
    const text = stage.last("mies");
    expect(text).toContain(
      "Fatima El Amrani zoekt een datum voor “Webberoverleg” (anderhalf uur). Wanneer kun jij?",
    );
    expect(text).toContain("[Alles kan] [Geen enkele dag]");
    expect(text).toContain("Stemmen kan tot en met dinsdag 1 december, 17.00 uur.");
    expect(text.match(/^- \w\w \d+ januari 2027, .* uur$/gm)).toHaveLength(5);
    expect(text.match(/^\w\w \d+ januari 2027, .* uur:$/gm)).toHaveLength(5);
    expect(stage.button("mies", "Verstuur mijn keuze")).toBeDefined();
  });

  test("is a form with three choices that must be made for each day", () => {
    const stage = sent();
    const said = stage.press("mies", { kind: "ballot", poll: stage.poll().id });
    const fields = said.form?.fields ?? [];
    expect(fields).toHaveLength(5);
    for (const field of fields) {
      expect(field).toMatchObject({ kind: "choice", required: true });
      expect(field.kind === "choice" && field.options.map(({ label }) => label)).toStrictEqual([
        ...["kan", "liever niet", "kan niet"],
      ]);
    }
  });

  test("of ten days fits in the link of a mail, so that a vote is one page away", () => {
    const days = Array.from({ length: 10 }, (_, n) => `${11 + n} januari 2027`).join("\n");
    const stage = sent(new Stage(), { days, title: "Webberoverleg", deadline: "2026-12-01" });
    const got = stage.heard.find(({ to, key }) => to === "mies" && key.startsWith("poll/ask"));
    const form = got?.message.blocks.find((block: Block) => block.kind === "form");
    if (form?.kind !== "form") throw new Error("no form");
    expect(form.fields).toHaveLength(10);
    const person = stage.network.people.get(ids.person.parse("mies"));
    const mail = person?.mail;
    if (mail === undefined) throw new Error("no mail");
    const links = linksFor({
      member: {
        ...{ network: stage.network.id, networkName: "Netwerk Dorp", mail },
        ...{ person: ids.person.parse("mies"), name: "Mies Jansen" },
      },
      ...{ key: "key", now: stage.at, secret: "s".repeat(32) },
      pages: "https://dan-bel-ik.voorbeeld.example/l/",
    });
    const link = links.form(form, "");
    expect(link).not.toBe(links.text());
    expect(link.length).toBeLessThan(mailLimits.link);
  });
});

describe("voting", () => {
  test("is kept, and shows who can when to everybody who takes part", () => {
    const stage = sent();
    const said = stage.push("mies", "Verstuur mijn keuze", mixed);
    expect(said.text).toContain("Dank je, ik heb het genoteerd.");
    expect(votesOf(stage)).toStrictEqual([["mies", "yes rather-not no yes no"]]);
    const other = stage.push("kees", "Alles kan");
    expect(other.text).toMatch(/januari 2027, .* uur · kan: Kees Bakker en Mies Jansen\n/);
    expect(other.text).toMatch(/uur · kan: Kees Bakker · liever niet: Mies Jansen\n/);
    expect(other.text).toMatch(/uur · kan: Kees Bakker · kan niet: Mies Jansen\n/);
  });

  test("leaves no form that looks as if it must still be sent, and can be changed", () => {
    const stage = sent();
    for (const answers of [mixed, mixed]) {
      const said = stage.push("mies", "Verstuur mijn keuze", answers);
      expect(said.form).toBeUndefined();
      expect(said.text).toContain("[Wijzig mijn keuze]");
    }
    expect(stage.push("mies", "Wijzig mijn keuze").form?.fields).toHaveLength(5);
  });

  test("begins the next time with what was chosen", () => {
    const stage = sent();
    stage.push("mies", "Verstuur mijn keuze", mixed);
    const said = stage.press("mies", { kind: "ballot", poll: stage.poll().id });
    expect(said.form?.fields.map(({ value }) => value)).toStrictEqual(Object.values(mixed));
  });

  test("can be done in one tap, for all days or for none", () => {
    const stage = sent();
    stage.push("mies", "Alles kan");
    stage.push("kees", "Geen enkele dag");
    expect(votesOf(stage)).toStrictEqual([
      ["mies", "yes yes yes yes yes"],
      ["kees", "no no no no no"],
    ]);
  });

  test("can be done in words by who was asked", () => {
    const stage = sent();
    expect(stage.claims("mies", "alles kan")).toBe(true);
    expect(stage.claims("ijsbrand", "alles kan")).toBe(false);
    expect(new Stage().claims("mies", "alles kan")).toBe(false);
    stage.type("mies", "Alles kan");
    expect(votesOf(stage)).toStrictEqual([["mies", "yes yes yes yes yes"]]);
  });

  test("can be done in words for some of the days, and is read back before it counts", () => {
    const stage = sent();
    const day = Number(stage.poll().proposals[1]?.day.slice(8));
    const text = `alles kan behalve de ${day}e`;
    expect(stage.claims("mies", text)).toBe(true);
    expect(stage.claims("ijsbrand", text)).toBe(false);
    const said = stage.type("mies", text);
    expect(said.text).toContain("Ik begrijp voor “Webberoverleg”:");
    expect(said.text.match(/ · kan$/gm)).toHaveLength(4);
    expect(said.text).toMatch(new RegExp(`^- \\w\\w ${day} januari 2027, .* · kan niet$`, "m"));
    expect(said.labels).toStrictEqual(["Ja, zo kan ik", "Wijzig mijn keuze"]);
    expect(votesOf(stage)).toStrictEqual([]);
    expect(stage.claims("mies", "ja")).toBe(true);
    expect(stage.type("mies", "ja").text).toContain("Dank je, ik heb het genoteerd.");
    expect(votesOf(stage)).toStrictEqual([["mies", "yes no yes yes yes"]]);
    expect(stage.claims("mies", "ja")).toBe(false);
    stage.type("kees", `ik kan alleen ${day} januari`);
    stage.push("kees", "Ja, zo kan ik");
    expect(votesOf(stage)[1]).toStrictEqual(["kees", "no yes no no no"]);
  });

  test("for a day that is not proposed shows the ballot", () => {
    const stage = sent();
    const said = stage.type("mies", "ik kan alleen zondag");
    expect(said.text).toContain("Die dag staat er niet bij. Kies hieronder wanneer je kunt.");
    expect(said.form).toBeDefined();
    expect(stage.claims("mies", "ja")).toBe(false);
  });

  test("in words after the end is too late", () => {
    const stage = sent();
    stage.tick("2026-12-01T16:00:00Z");
    expect(stage.type("mies", "alles kan behalve dinsdag").text).toContain("kiest nu de datum");
  });

  test("the same twice changes nothing, something else takes its place", () => {
    const stage = sent();
    stage.push("mies", "Verstuur mijn keuze", mixed);
    const again = stage.push("mies", "Verstuur mijn keuze", mixed);
    expect(again.facts).toStrictEqual([]);
    expect(again.text).toContain("Dat had je al gezegd.");
    stage.push("mies", "Verstuur mijn keuze", yes);
    expect(votesOf(stage)).toStrictEqual([["mies", "yes yes yes yes yes"]]);
  });

  test("of half a form is asked again, with what was chosen", () => {
    const stage = sent();
    const said = stage.push("mies", "Verstuur mijn keuze", ballot("yes", "no"));
    expect(said.text).toContain("Kies bij elke dag of je dan kunt.");
    expect(said.form?.fields.map(({ value }) => value)).toStrictEqual([
      ...["yes", "no", undefined, undefined, undefined],
    ]);
    expect(said.facts).toStrictEqual([]);
  });

  test("is not for who takes no part, and not for a poll that is gone", () => {
    const stage = sent();
    const { id } = stage.poll();
    const all = { kind: "vote-all", poll: id, as: "yes" };
    expect(stage.press("ijsbrand", all).text).toContain("niet (meer) aan jou gevraagd");
    expect(stage.press("mies", { ...all, poll: "weg" }).text).toBe(
      "Deze datumprikker is er niet meer.",
    );
    expect(votesOf(stage)).toStrictEqual([]);
  });

  test("after the end gets a kind line that says what follows", () => {
    const stage = sent();
    stage.tick("2026-12-01T16:00:00Z");
    const said = stage.push("mies", "Alles kan");
    expect(said.text).toBe(
      "Dank je. Stemmen voor “Webberoverleg” kon tot en met dinsdag 1 december. Fatima El Amrani kiest nu de datum. Gaat het door, dan krijg je een uitnodiging.",
    );
    expect(said.facts).toStrictEqual([]);
  });

  test("in words after the end is understood, and answered as kindly", () => {
    const stage = sent();
    stage.tick("2026-12-01T16:00:00Z");
    stage.later("2026-12-03T09:00:00.000Z");
    expect(stage.claims("mies", "alles kan")).toBe(true);
    expect(stage.claims("ijsbrand", "alles kan")).toBe(false);
    const said = stage.type("mies", "alles kan");
    expect(said.text).toContain("Dank je. Stemmen voor “Webberoverleg” kon tot en met dinsdag 1");
    expect(said.facts).toStrictEqual([]);
    stage.later("2026-12-23T09:00:00.000Z");
    expect(stage.claims("mies", "alles kan")).toBe(false);
  });

  test("after it was dropped says that the days are free again", () => {
    const stage = sent();
    const { id } = stage.poll();
    stage.tick("2026-12-01T16:00:00Z");
    stage.press("fatima", { kind: "withdraw", poll: id, sure: true });
    expect(stage.push("mies", "Alles kan").text).toBe(
      "Dank je. Voor “Webberoverleg” is geen datum gekozen. De dagen die je vrijhield, zijn weer van jou.",
    );
  });

  test("after the meeting itself says that it is over", () => {
    const stage = sent();
    const { id } = stage.poll();
    stage.press("fatima", { kind: "settle", poll: id, index: 0 });
    stage.later("2027-03-01T09:00:00.000Z");
    const said = stage.press("mies", { kind: "vote-all", poll: id, as: "yes" });
    expect(said.text).toMatch(/^Dank je. “Webberoverleg” is al geweest, op \w+dag 4 januari, /);
  });

  test("at the last moment itself is too late, also before the clock looked", () => {
    const stage = sent();
    expect(stage.later("2026-12-01T16:00:00.000Z").push("mies", "Alles kan").facts).toStrictEqual(
      [],
    );
    expect(stage.later("2026-12-01T15:59:59.000Z").push("mies", "Alles kan").facts).toHaveLength(1);
  });

  test("after a date was chosen says which one it became", () => {
    const stage = sent();
    const { id, proposals } = stage.poll();
    stage.press("fatima", { kind: "settle", poll: id, index: 1 });
    const day = Number(proposals[1]?.day.slice(8));
    expect(stage.push("mies", "Alles kan").text).toMatch(
      new RegExp(
        `^Dank je. De datum is al gekozen: “Webberoverleg” is \\w+dag ${day} januari 2027, `,
      ),
    );
  });

  test("when it was withdrawn says that nothing need be done", () => {
    const stage = sent();
    stage.press("fatima", { kind: "withdraw", poll: stage.poll().id, sure: true });
    expect(stage.push("mies", "Alles kan").text).toContain("ingetrokken. Je hoeft niets te doen.");
  });
});

describe("who comes after somebody", () => {
  function handedOver(stage: Stage): void {
    stage.later("2026-11-26T09:00:00Z");
    const seat = ids.seat.parse("webber-voedsel");
    const person = ids.person.parse("ijsbrand");
    stage.become({ kind: "clock" }, [
      { kind: "seat-taken", seat, person, from: "2026-11-26" as Day },
    ]);
  }

  test("gets the ballot, and does not see what was voted in their place", () => {
    const stage = sent();
    stage.push("mies", "Verstuur mijn keuze", mixed);
    handedOver(stage);
    expect(stage.tick()).toStrictEqual(["ask ijsbrand"]);
    const said = stage.press("ijsbrand", { kind: "ballot", poll: stage.poll().id });
    expect(said.form?.fields.every(({ value }) => value === undefined)).toBe(true);
    stage.push("ijsbrand", "Alles kan");
    expect(votesOf(stage)).toStrictEqual([["ijsbrand", "yes yes yes yes yes"]]);
  });

  test("votes in the place of who left, who is not asked any more", () => {
    const stage = sent();
    handedOver(stage);
    expect(stage.push("mies", "Alles kan").text).toContain("niet (meer) aan jou gevraagd");
  });
});

describe("a secret poll", () => {
  const secret = { sight: "secret", title: "Webberoverleg", deadline: "2026-12-01" };
  const started = () => {
    const stage = new Stage();
    stage.type("fatima", "datumprikker voor een webberoverleg, in januari");
    stage.push("fatima", "Pas aan", secret);
    stage.push("fatima", "Verstuur de datumprikker");
    stage.tick();
    stage.push("mies", "Verstuur mijn keuze", mixed);
    return stage;
  };

  test("shows participants nothing of each other, and says who will see it", () => {
    const said = started().push("kees", "Alles kan");
    expect(said.text).toContain("Alleen Fatima El Amrani ziet na afloop wie wanneer kan.");
    expect(said.text).not.toContain("Mies");
    expect(said.text).not.toContain("Tot nu toe");
  });

  test("shows who voted their own choice, day by day", () => {
    const stage = started();
    const said = stage.push("mies", "Verstuur mijn keuze", mixed);
    const chosen = said.text.match(/^- \w\w \d+ januari 2027, .* uur · (.*)$/gm);
    expect(chosen?.map((line) => line.split(" · ")[1])).toStrictEqual([
      ...["kan", "liever niet", "kan niet", "kan", "kan niet"],
    ]);
  });

  test("shows the organiser how many can, and who when it is over", () => {
    const stage = started();
    const before = stage.type("fatima", "datumprikkers");
    expect(before.text).toMatch(/januari 2027, .* uur · 1 kan$/m);
    expect(before.text).toContain("Wie wanneer kan, zie je na afloop.");
    stage.tick("2026-12-01T16:00:00Z");
    expect(stage.last("fatima")).toContain("Kan (1): Mies Jansen");
  });

  test("shows a coordinator who does not organise it only how many", () => {
    const stage = started();
    stage.tick("2026-12-01T16:00:00Z" as Instant);
    const said = stage.press("sanne", { kind: "show", poll: stage.poll().id });
    expect(said.text).toContain("Kan: 1");
    expect(said.text).not.toContain("Mies");
  });
});
