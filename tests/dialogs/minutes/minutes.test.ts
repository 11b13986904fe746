import { describe, expect, it } from "vitest";
import { minutes } from "../../../dialogs/minutes/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { minutesTown } from "../../fixtures/minutes-town.ts";
import { pressing } from "../situation.ts";
import { local, Room } from "./room.ts";

const send = pressing({ kind: "send", meeting: "november" });

describe("taking minutes", () => {
  it("keeps lines of several people apart and in their order", () => {
    const room = new Room();
    room.types("fatima", "notulen");
    room.types("mies", "notulen");
    room.types("fatima", "besluit: in mei");
    room.types("mies", "notitie: kleine zaal");
    room.types("fatima", "besluit: in juni");
    expect(room.minutes?.lines.map(({ kind, text, by }) => `${by} ${kind} ${text}`)).toStrictEqual([
      ...["fatima decision in mei", "mies note kleine zaal", "fatima decision in juni"],
    ]);
    expect(new Set(room.minutes?.lines.map(({ id }) => id)).size).toBe(3);
  });

  it("takes a line without a colon while they are open, and no longer", () => {
    const room = new Room();
    const claims = (state: unknown) =>
      minutes.claims("besluit we starten in mei", { network: minutesTown(), state });
    expect(claims({ kind: "writing", meeting: "november" })).toBe(true);
    expect(claims(undefined)).toBe(false);
    room.types("fatima", "notulen");
    room.types("fatima", "besluit we starten in mei");
    room.types("fatima", "aanwezig ik en Mies");
    expect(room.minutes?.lines.map(({ kind, text }) => `${kind} ${text}`)).toStrictEqual([
      "decision we starten in mei",
    ]);
    expect(room.minutes?.present).toStrictEqual(["fatima", "mies"]);
  });

  it("leaves out what gives somebody away, and says so", () => {
    const room = new Room();
    room.types("fatima", "notulen");
    const { text } = room.types("fatima", "besluit: bel 06 12345678");
    expect(text).toContain("Dit heb ik weggelaten: een telefoonnummer.");
    expect(room.minutes?.lines[0]?.text).toBe("bel [telefoonnummer weggelaten]");
  });

  it("notes known names as people and others as guests", () => {
    const room = new Room();
    room.types("fatima", "notulen");
    room.types("fatima", "aanwezig: ik, Mies en Piet de gast");
    room.types("fatima", "aanwezig: Jan van der Berg");
    room.types("fatima", "afwezig: Mies");
    expect(room.minutes).toMatchObject({ present: ["fatima", "jan"], guests: ["Piet de gast"] });
    expect(room.types("fatima", "aanwezig: 06 12345678").changes).toStrictEqual([]);
  });

  it("is for who was there", () => {
    const room = new Room();
    expect(room.types("ijsbrand", "notulen").text).toContain("nog geen overleg geweest");
    const open = pressing({ kind: "open", meeting: "november" });
    expect(room.says("ijsbrand", open).text).toContain(
      "Dit verslag is voor wie bij het overleg was",
    );
  });

  it("lets other questions go by", () => {
    const state = { kind: "writing", meeting: "november" };
    const claims = (text: string, kept?: unknown) =>
      minutes.claims(text, { network: minutesTown(), state: kept });
    expect(claims("wie kan ik bellen over schulden", state)).toBe(false);
    expect(claims("actie: folder maken", state)).toBe(true);
    expect(claims("actie: folder maken")).toBe(false);
    expect(claims("klaar", state)).toBe(true);
    expect(claims("klaar")).toBe(false);
  });
});

describe("sending minutes", () => {
  const written = () => {
    const room = new Room();
    room.types("mies", "notulen");
    room.types("mies", "besluit: in mei");
    room.types("mies", "actie: folder maken door Jan voor 1 juni");
    room.types("mies", "aanwezig: Sanne de Vries");
    return room;
  };

  it("goes once to who takes part and who was there, to each what they do first", () => {
    const room = written();
    const { tell } = room.says("mies", send);
    const told = tell.map(({ to }) => (to.kind === "person" ? to.person : ""));
    expect(told.sort()).toStrictEqual(["fatima", "jan", "kees", "mies", "sanne"]);
    const jan = tell.find(({ to }) => to.kind === "person" && to.person === "jan");
    const text = jan ? messageToText(jan.message) : "";
    expect(text).toContain("Dit doe jij:\n\n- folder maken · voor dinsdag 1 juni 2027");
    expect(text.indexOf("Dit doe jij:")).toBeLessThan(text.indexOf("Dit is besloten:"));
    room.at = local("2026-11-24T10:00");
    const again = room.says("mies", send);
    expect([again.tell, again.changes]).toStrictEqual([[], []]);
    expect(again.text).toContain("Dit verslag is al verstuurd, op dinsdag 24 november 2026.");
  });

  it("goes to who looks after the meeting too, who takes no part in it", () => {
    const room = written();
    const meeting = room.meeting;
    if (!meeting?.minutes) throw new Error("no minutes");
    const [organiser, other] = ["coordinator", "webber-school"].map((id) => ids.seat.parse(id));
    const audience = { kind: "seats", seats: other ? [other] : [] } as const;
    const minutes = { ...meeting.minutes, present: [ids.person.parse("mies")] };
    const alone = { ...meeting, audience, minutes, ...(organiser && { organiser }) };
    room.network = { ...room.network, meetings: room.network.meetings.with(meeting.id, alone) };
    const { tell } = room.says("mies", send);
    const told = tell.map(({ to }) => (to.kind === "person" ? to.person : ""));
    expect(told.sort()).toStrictEqual(["fatima", "mies", "sanne"]);
  });

  it("goes again as changed when something changed, until it is approved", () => {
    const room = written();
    room.says("mies", send);
    room.at = local("2026-11-24T10:00");
    room.types("fatima", "notulen");
    room.types("fatima", "besluit: toch in juni");
    expect(room.says("mies", send).tell[0]?.message.summary).toBe(
      "Gewijzigd verslag: Webberoverleg",
    );
    const approve = pressing({ kind: "approve", meeting: "november", in: "december" });
    expect(room.says("fatima", approve).changes).toStrictEqual([]);
    room.at = local("2026-12-15T09:35");
    expect(room.says("mies", approve).changes).toStrictEqual([]);
    expect(room.says("fatima", approve).changes).toStrictEqual([
      { kind: "minutes-approved", meeting: "november", in: "december" },
    ]);
    expect(room.says("fatima", send).text).toContain("Dit verslag is goedgekeurd.");
  });

  it("is not for who wrote nothing in it, waits for the morning, and needs something to send", () => {
    const room = written();
    expect(room.says("kees", send).tell).toStrictEqual([]);
    room.at = local("2026-11-24T22:30");
    expect(room.says("fatima", send).tell[0]?.notBefore).toBe(local("2026-11-25T08:00"));
    expect(new Room().says("fatima", send).text).toContain("Er staat nog niets in het verslag.");
  });
});
