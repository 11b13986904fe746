import { describe, expect, it } from "vitest";
import { minutes } from "../../../dialogs/minutes/dialog.ts";
import { apply } from "../../../src/domain/apply.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { type Instant, instant } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { minutesTown } from "../../fixtures/minutes-town.ts";
import { pressing, situation, typing } from "../situation.ts";

const local = (text: string) => instant(new Date(`${text}:00+01:00`));

/** People who take minutes together; each has what was kept of them. */
class Room {
  network: Network = minutesTown();
  at: Instant = local("2026-11-24T09:40");
  readonly #states = new Map<string, unknown>();

  says(person: string, happening: ReturnType<typeof typing> | ReturnType<typeof pressing>) {
    const state = this.#states.get(person);
    const { network, at } = this;
    const outcome = minutes.step(situation({ happening, network, person, at, state }));
    if (outcome === "unreadable") throw new Error("unreadable");
    if (outcome.state.kind === "open") this.#states.set(person, outcome.state.state);
    if (outcome.state.kind === "done") this.#states.delete(person);
    const by = { kind: "person", person: ids.person.parse(person) } as const;
    for (const fact of outcome.changes) {
      this.network = apply(this.network, { ...fact, by, at, via: "teams" });
    }
    const [say] = outcome.say;
    const text = say ? messageToText(say.message).split("\n\nSpoed")[0] : "";
    return { ...outcome, text: text ?? "" };
  }

  types(person: string, text: string) {
    return this.says(person, typing(text));
  }

  get minutes() {
    return this.network.meetings.get(ids.meeting.parse("november"))?.minutes;
  }
}

const send = pressing({ kind: "send", meeting: "november" });

describe("taking minutes", () => {
  it("keeps lines of several people apart and in their order", () => {
    const room = new Room();
    room.types("fatima", "notulen");
    room.types("mies", "notulen");
    room.types("fatima", "besluit: in mei");
    room.types("mies", "notitie: kleine zaal");
    room.types("fatima", "besluit: in juni");
    expect(room.minutes?.lines.map(({ kind, text, by }) => `${by} ${kind} ${text}`)).toEqual([
      ...["fatima decision in mei", "mies note kleine zaal", "fatima decision in juni"],
    ]);
    expect(new Set(room.minutes?.lines.map(({ id }) => id)).size).toBe(3);
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
    expect(room.types("fatima", "aanwezig: 06 12345678").changes).toEqual([]);
  });

  it("takes no line after three hours, nor of who was not there", () => {
    const room = new Room();
    room.types("fatima", "notulen");
    room.at = local("2026-11-24T12:39");
    expect(room.types("fatima", "besluit: in mei").changes).toHaveLength(1);
    room.at = local("2026-11-24T15:40");
    const late = room.types("fatima", "besluit: in juni");
    expect(late.changes).toEqual([]);
    expect(late.text).toContain("langer dan drie uur open");
    expect(room.types("ijsbrand", "notulen").text).toContain("nog geen overleg geweest");
    const open = pressing({ kind: "open", meeting: "november" });
    expect(room.says("ijsbrand", open).text).toContain(
      "Dit verslag is voor wie bij het overleg was",
    );
  });

  it("lets other questions go by", () => {
    const state = { kind: "writing", meeting: "november", since: local("2026-11-24T09:40") };
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
    expect(told.sort()).toEqual(["fatima", "jan", "kees", "mies", "sanne"]);
    const jan = tell.find(({ to }) => to.kind === "person" && to.person === "jan");
    const text = jan ? messageToText(jan.message) : "";
    expect(text).toContain("Dit doe jij:\n\n- folder maken · voor dinsdag 1 juni 2027");
    expect(text.indexOf("Dit doe jij:")).toBeLessThan(text.indexOf("Dit is besloten:"));
    room.at = local("2026-11-24T10:00");
    const again = room.says("mies", send);
    expect([again.tell, again.changes]).toEqual([[], []]);
    expect(again.text).toContain("Dit verslag is al verstuurd, op dinsdag 24 november 2026.");
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
    expect(room.says("fatima", approve).changes).toEqual([]);
    room.at = local("2026-12-15T09:35");
    expect(room.says("mies", approve).changes).toEqual([]);
    expect(room.says("fatima", approve).changes).toEqual([
      { kind: "minutes-approved", meeting: "november", in: "december" },
    ]);
    expect(room.says("fatima", send).text).toContain("Dit verslag is goedgekeurd.");
  });

  it("is not for who wrote nothing in it, waits for the morning, and needs something to send", () => {
    const room = written();
    expect(room.says("kees", send).tell).toEqual([]);
    room.at = local("2026-11-24T22:30");
    expect(room.says("fatima", send).tell[0]?.notBefore).toBe(local("2026-11-25T08:00"));
    expect(new Room().says("fatima", send).text).toContain("Er staat nog niets in het verslag.");
  });
});
