import { describe, expect, it } from "vitest";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { Room } from "./room.ts";

const send = { kind: "send", meeting: "november" };

/** What each of those who took part was sent. */
function sent(lines: readonly string[], room = new Room()) {
  room.types("fatima", "notulen");
  for (const line of lines) room.types("fatima", line);
  const { tell, text, changes } = room.does("fatima", send);
  const told = tell.map(({ to, message }) => [
    to.kind === "person" ? to.person : "",
    messageToText(message),
  ]);
  return {
    room,
    text,
    changes,
    told: new Map<string, string>(told.map(([who = "", said = ""]) => [who, said])),
  };
}

const some = [
  "besluit: in mei",
  "notitie: kleine zaal",
  "actie: folder maken door Jan voor 1 juni",
];

describe("the minutes, as those who took part get them", () => {
  it("begin with what one does oneself", () => {
    const { told, text, changes } = sent(some);
    expect(told.get("jan")).toMatchInlineSnapshot(`
      "Verslag: Webberoverleg

      Webberoverleg · dinsdag 24 november 2026, 9.30–11.00 uur · Buurthuis De Kern

      Dit doe jij:

      - folder maken · voor dinsdag 1 juni 2027

      Dit is besloten:

      - in mei

      Klopt er iets niet? Zeg het vóór het volgende overleg. Je krijgt dit omdat je meedoet aan dit overleg van Netwerk Dorp.

      [Aanvullen]"
    `);
    expect(told.get("mies")).toMatchInlineSnapshot(`
      "Verslag: Webberoverleg

      Webberoverleg · dinsdag 24 november 2026, 9.30–11.00 uur · Buurthuis De Kern

      Dit is besloten:

      - in mei

      Dit doen anderen:

      - folder maken · Jan van der Berg (webber energie en water) · voor dinsdag 1 juni 2027

      Klopt er iets niet? Zeg het vóór het volgende overleg. Je krijgt dit omdat je meedoet aan dit overleg van Netwerk Dorp.

      [Aanvullen]"
    `);
    expect(text).toMatchInlineSnapshot(`
      "Verstuurd aan 4 mensen.

      Wijzigen kan tot het is goedgekeurd."
    `);
    expect(changes).toStrictEqual([{ kind: "minutes-sent", meeting: "november" }]);
  });

  it("say that nothing was agreed when there are notes alone", () => {
    const { told } = sent(["notitie: kleine zaal"]);
    expect(told.get("mies")).toMatchInlineSnapshot(`
      "Verslag: Webberoverleg

      Webberoverleg · dinsdag 24 november 2026, 9.30–11.00 uur · Buurthuis De Kern

      Er zijn geen besluiten en geen acties genoteerd.

      Klopt er iets niet? Zeg het vóór het volgende overleg. Je krijgt dit omdat je meedoet aan dit overleg van Netwerk Dorp.

      [Aanvullen]"
    `);
  });

  it("say that they changed, the second time", () => {
    const { room } = sent(some);
    room.at = room.later(10);
    const { told } = sent(["besluit: in juni"], room);
    expect(told.get("mies")?.split("\n")[0]).toBe("Gewijzigd verslag: Webberoverleg");
  });

  it.each([
    [12, undefined],
    [13, "en nog 1"],
  ])("of %i decisions name twelve: %s", (count, more) => {
    const { told } = sent(Array.from({ length: count }, (_, at) => `besluit: nummer ${at + 1}`));
    expect(told.get("mies")?.match(/- nummer/g)).toHaveLength(12);
    expect(told.get("mies")?.match(/^en nog.*/m)?.[0]).toBe(more);
  });

  it("show two hundred and forty signs of a decision", () => {
    const of = (count: number) => sent([`besluit: ${"x".repeat(count)}`]).told.get("mies");
    expect(of(240)).toContain(`- ${"x".repeat(240)}\n`);
    expect(of(241)).toContain(`- ${"x".repeat(240)}…\n`);
  });
});

describe("the minutes before they are sent", () => {
  const look = { kind: "look", meeting: "november" };

  it("are all of it, and for how many", () => {
    const room = new Room();
    room.types("fatima", "notulen");
    for (const line of some) room.types("fatima", line);
    expect(room.does("fatima", look).text).toMatchInlineSnapshot(`
      "Dit staat er nu in. Versturen?

      Wanneer: dinsdag 24 november 2026, 9.30–11.00 uur
      Waar: Buurthuis De Kern
      Aanwezig: niet genoteerd

      Besluiten

      - in mei

      Notities

      - kleine zaal

      Acties

      - folder maken · Jan van der Berg (webber energie en water) · voor dinsdag 1 juni 2027

      Het gaat naar 4 mensen.

      [Verstuur] [Nog iets]"
    `);
    const { text } = room.does("jan", look);
    expect(text.startsWith("Verslag Webberoverleg\n")).toBe(true);
    expect(text.endsWith("voor dinsdag 1 juni 2027\n\n[Nog iets]")).toBe(true);
  });

  it("are nothing to send when nothing stands there", () => {
    const room = new Room();
    expect(room.does("fatima", look).text).toMatchInlineSnapshot(`
      "Verslag Webberoverleg

      Wanneer: dinsdag 24 november 2026, 9.30–11.00 uur
      Waar: Buurthuis De Kern
      Aanwezig: niet genoteerd

      Er staat nog niets in.

      [Nog iets]"
    `);
    expect(room.does("fatima", send).text).toBe(
      "Er staat nog niets in het verslag. Ik verstuur dus niets.",
    );
  });

  it("were sent already when nothing changed since, and are approved when they are", () => {
    const { room } = sent(some);
    expect(room.does("fatima", look).text).toMatchInlineSnapshot(`
      "Verslag Webberoverleg

      Wanneer: dinsdag 24 november 2026, 9.30–11.00 uur
      Waar: Buurthuis De Kern
      Aanwezig: niet genoteerd

      Besluiten

      - in mei

      Notities

      - kleine zaal

      Acties

      - folder maken · Jan van der Berg (webber energie en water) · voor dinsdag 1 juni 2027

      Verstuurd op dinsdag 24 november 2026. Wijzigen kan tot het is goedgekeurd.

      [Nog iets]"
    `);
    room.approve();
    expect(room.does("fatima", { kind: "show", meeting: "november" }).text).toMatchInlineSnapshot(`
      "Verslag Webberoverleg

      Wanneer: dinsdag 24 november 2026, 9.30–11.00 uur
      Waar: Buurthuis De Kern
      Aanwezig: niet genoteerd

      Besluiten

      - in mei

      Notities

      - kleine zaal

      Acties

      - folder maken · Jan van der Berg (webber energie en water) · voor dinsdag 1 juni 2027

      Goedgekeurd."
    `);
    expect(room.does("fatima", look).text).toBe(
      "Dit verslag is goedgekeurd. Er verandert niets meer aan.\n\n[Bekijk dat verslag]",
    );
  });
});
