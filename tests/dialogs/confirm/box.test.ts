import { describe, expect, test } from "vitest";
import { confirm } from "../../../dialogs/confirm/dialog.ts";
import { handOver } from "../../../dialogs/hand-over/dialog.ts";
import { proofOf } from "../../../src/cards/proof.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { apply } from "../../../src/domain/apply.ts";
import { calleeOf } from "../../../src/domain/callee.ts";
import { ids } from "../../../src/domain/ids.ts";
import { boxOfOrganisation, mailKey } from "../../../src/domain/mail-account.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { at, seatOf } from "../../domain/sample.ts";
import { pressing, situation } from "../situation.ts";
import { asked, madeTrue, shown, wednesday } from "./taken.ts";

const seat = ids.seat.parse("leergeld-contact");
const [jan, ijsbrand] = [ids.person.parse("jan"), ids.person.parse("ijsbrand")];
const right = { kind: "confirm", seat, shown } as const;
const account = mailKey(boxOfOrganisation(ids.organisation.parse("leergeld")));

type Given = {
  readonly network?: Network;
  readonly standIn?: string | undefined;
  readonly organisation?: string;
  readonly at?: Instant;
};

/** Whoever reads the mail to Leergeld presses a button, and gives a name. */
function press(action: unknown, given: Given = {}) {
  const { network = asked(), organisation = "leergeld", at: when = wednesday } = given;
  const standIn = "standIn" in given ? given.standIn : "Piet Jansen";
  const taken = situation({ happening: pressing(action), network, at: when, channel: "web" });
  const actor = {
    ...{ account, guest: false, organisation: ids.organisation.parse(organisation) },
    ...(standIn !== undefined && { standIn }),
  };
  const outcome = confirm.step({ ...taken, event: { ...taken.event, actor } });
  if (outcome === "unreadable") throw new Error("unreadable");
  return { ...outcome, text: textOf(outcome), network: after(network, outcome, when) };
}

function textOf({ say }: Outcome<unknown>): string {
  return say
    .map(({ message }) => messageToText(message))
    .join("\n")
    .replace(/\n\nSpoed:.*/g, "");
}

function after(network: Network, { changes }: Outcome<unknown>, when: Instant): Network {
  const by = { kind: "account", account } as const;
  const stamp = { by, at: when, via: "web", standIn: "Piet Jansen" } as const;
  return changes.reduce((before, fact) => apply(before, { ...fact, ...stamp }), network);
}

const gone = () => press({ kind: "gone", seat });

describe("that data are right, through the mail to an organisation", () => {
  test("is noted with the name that was given", () => {
    const turn = press(right);
    expect(turn.changes).toStrictEqual([{ kind: "seat-confirmed", seat, dueOn: "2027-01-26" }]);
    expect(turn.text).toBe("Dank je. Ik noteer dat het van Jan van der Berg nog klopt.");
    const { network } = turn;
    const callee = calleeOf(network, seatOf(network, seat), wednesday);
    expect(proofOf(network, callee, wednesday)).toBe(
      "Bevestigd vandaag namens Leergeld Dorp door Piet Jansen.",
    );
  });

  test("is not noted without a name", () => {
    const turn = press(right, { standIn: undefined });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toBe(
      "Namens Leergeld Dorp antwoord je met je eigen naam. Ga terug en vul die in. Ik heb niets veranderd.",
    );
  });

  test("is not for another organisation to say", () => {
    const turn = press(right, { organisation: "voedselbank" });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toContain("Over contactpersoon Leergeld Dorp in Noord kan alleen");
  });

  test("is said once, and asked anew when it changed meanwhile", () => {
    const { network } = press(right);
    const again = press(right, { network, at: at("2026-10-28T10:00Z") });
    expect([again.changes, again.text]).toStrictEqual([
      [],
      "Dat is al beantwoord. Je hoeft niets te doen.",
    ]);
    const value = { ...(asked().people.get(jan) ?? expect.fail()), jobTitle: "penningmeester" };
    const record = { kind: "recorded", part: "people", value } as const;
    const changed = madeTrue(asked(), "sanne", [record], at("2026-10-28T08:30Z"));
    const turn = press(right, { network: changed });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toContain("Intussen is hier iets veranderd.");
    expect(turn.text).toContain("[Klopt] [Is weg: wie neemt het over?]");
  });

  test("cannot be said of a seat that is on its way, or that nobody sits in", () => {
    const { network } = gone();
    expect(press(right, { network }).text).toContain("wordt een opvolger gezocht");
    const left = { kind: "seat-left", seat, until: "2026-10-27" as never } as const;
    const empty = madeTrue(asked(), "sanne", [left]);
    expect(press(right, { network: empty }).text).toContain("er zit nu niemand op");
  });
});

describe("who comes next, through the mail to an organisation", () => {
  const left = { kind: "seat-left", seat, until: "2026-10-27" as never } as const;
  const opened = { kind: "hand-over-opened", seat, why: "empty" } as const;
  const empty = () => madeTrue(asked(), "sanne", [left, opened]);
  const names = { kind: "successor", seat, person: "noor" } as const;

  test("may be said of a seat in which nobody sits any more, and waits for a yes", () => {
    const turn = press(names, { network: empty() });
    expect(turn.changes).toStrictEqual([
      { kind: "successor-named", seat, person: "noor", needsYes: true },
    ]);
    expect(turn.tell.map(({ to }) => to)).toStrictEqual([{ kind: "person", person: "sanne" }]);
    expect(turn.text).toContain("Ik vraag de coördinator eerst of Noor Visser dit mag worden.");
  });

  test("is never said of who looks after the network, for anybody may read the box", () => {
    const coordinator = ids.seat.parse("coordinator");
    const sanne = asked().people.get(ids.person.parse("sanne")) ?? expect.fail();
    const value = { ...sanne, organisation: ids.organisation.parse("leergeld") };
    const network = madeTrue(asked(), "jan", [
      { kind: "recorded", part: "people", value },
      { kind: "hand-over-opened", seat: coordinator, why: "gone", leaver: sanne.id },
    ]);
    const turn = press({ ...names, seat: coordinator }, { network });
    expect([turn.changes, turn.tell]).toStrictEqual([[], []]);
    expect(turn.text).toContain("kan alleen");
  });

  test("is not for another organisation to say, nor nameless", () => {
    const other = press(names, { network: empty(), organisation: "voedselbank" });
    expect([other.changes, other.tell]).toStrictEqual([[], []]);
    const nameless = press(names, { network: empty(), standIn: undefined });
    expect([nameless.changes, nameless.tell]).toStrictEqual([[], []]);
  });

  test("cannot be said of a seat that is not on its way, or not there", () => {
    expect(press(names).text).toContain("Voor deze plek wordt nu niemand gezocht.");
    const gone = press({ ...names, seat: "nowhere" });
    expect([gone.changes, gone.tell]).toStrictEqual([[], []]);
  });
});

describe("that somebody is gone, through the mail to an organisation", () => {
  test("has a successor looked for, and the one it is about hears it and stays visible", () => {
    const turn = gone();
    expect(turn.changes).toStrictEqual([
      { kind: "hand-over-opened", seat, why: "gone", leaver: "jan" },
      { kind: "hand-over-stepped", seat, step: "organisation" },
    ]);
    expect(turn.network.handOvers.get(seat)).not.toHaveProperty("saidBy");
    expect(seatOf(turn.network, seat).holdings).toStrictEqual(seatOf(asked(), seat).holdings);
    expect(turn.tell).toHaveLength(1);
    expect(turn.tell[0]?.to).toStrictEqual({ kind: "person", person: "jan" });
    expect(turn.tell[0] && messageToText(turn.tell[0].message)).toBe(
      "Piet Jansen antwoordde namens Leergeld Dorp dat je hier weg bent: contactpersoon Leergeld Dorp in Noord. Ik zoek daarom een opvolger. Klopt dat niet? Zeg het met één tik.\n\n[Ik ben er nog]",
    );
  });

  test("can be denied with one tap by the one it is about", () => {
    const { network, tell } = gone();
    const block = tell[0]?.message.blocks.find(({ kind }) => kind === "buttons");
    const does = block?.kind === "buttons" ? block.buttons[0]?.does : undefined;
    const turn = handOver.step(
      situation({ happening: pressing(does?.action), network, at: wednesday, person: "jan" }),
    );
    if (turn === "unreadable") throw new Error("unreadable");
    expect(turn.changes).toMatchObject([{ kind: "hand-over-withdrawn", seat }]);
  });

  test("asks who comes, of those who are known, and names the coordinator for others", () => {
    const { text } = gone();
    expect(text).toMatch(
      /^Dank je\. Ik zoek een opvolger, en laat het Jan van der Berg weten voor het geval het niet klopt\.\n\nWie wordt contactpersoon Leergeld Dorp in Noord\?\n\n\[IJsbrand 't Hart\] \[Noor Visser\]\n\nWordt het iemand anders\? Geef het door aan:\n\nSanne de Vries/,
    );
  });

  test("said again changes nothing", () => {
    const { network } = gone();
    const again = press({ kind: "gone", seat }, { network });
    expect([again.changes, again.tell]).toStrictEqual([[], []]);
    expect(again.text).toContain("[IJsbrand 't Hart] [Noor Visser]");
  });
});

describe("who comes, through the mail to an organisation", () => {
  const naming = { kind: "successor", seat, person: ijsbrand } as const;

  test("is asked when a coordinator agrees", () => {
    const { network } = gone();
    const turn = press(naming, { network });
    expect(turn.changes).toStrictEqual([
      { kind: "successor-named", seat, person: "ijsbrand", needsYes: true },
    ]);
    expect(turn.text).toBe(
      "Dank je. Ik vraag de coördinator eerst of IJsbrand 't Hart dit mag worden. Daarna vraag ik IJsbrand 't Hart zelf.",
    );
    expect(turn.tell.map(({ to }) => to)).toStrictEqual([{ kind: "person", person: "sanne" }]);
    expect(turn.tell[0] && messageToText(turn.tell[0].message)).toMatch(
      /^Piet Jansen antwoordde namens Leergeld Dorp: IJsbrand 't Hart kan het worden, contactpersoon Leergeld Dorp in Noord\. Ik weet niet wie Piet Jansen is\. Mag ik IJsbrand 't Hart vragen\?\n\n.*\[Ja\] \[Nee\]$/s,
    );
    const approve = pressing({ kind: "approve", seat });
    const agreed = handOver.step(
      situation({ happening: approve, network: turn.network, at: wednesday, person: "sanne" }),
    );
    if (agreed === "unreadable") throw new Error("unreadable");
    expect(agreed.changes).toStrictEqual([{ kind: "successor-approved", seat }]);
    expect(agreed.tell.map(({ to }) => to)).toContainEqual({ kind: "person", person: "ijsbrand" });
  });

  test("is asked at once where nobody could agree", () => {
    const { network } = gone();
    const alone = { ...network, seats: network.seats.without(ids.seat.parse("coordinator")) };
    const turn = press(naming, { network: alone });
    expect(turn.changes).toMatchObject([{ needsYes: false }]);
    expect(turn.text).toBe("Dank je. Ik vraag IJsbrand 't Hart of het goed is.");
    expect(turn.tell.map(({ to }) => to)).toStrictEqual([{ kind: "person", person: "ijsbrand" }]);
    expect(turn.tell[0]?.message.summary).toContain("contactpersoon Leergeld Dorp in Noord");
  });

  test("is nobody twice, nobody else, and nobody for a seat that does not pass on", () => {
    const { network } = gone();
    const named = press(naming, { network });
    const lines = [
      press({ ...naming, person: "noor" }, { network: named.network }),
      press({ ...naming, person: "fatima" }, { network }),
      press(naming),
    ];
    expect(lines.map(({ changes }) => changes)).toStrictEqual([[], [], []]);
    expect(lines.map(({ text }) => text.split(".")[0])).toStrictEqual([
      "Er is al iemand genoemd",
      "Deze persoon kan ik hiervoor niet vragen",
      "Voor deze plek wordt nu niemand gezocht",
    ]);
  });
});

test.each(["leave-sure", "pause-year", "show", "change", "confirm-all"])(
  "nothing else can be done through it: %s",
  (kind) => {
    const turn = press({ kind, ...(kind === "change" && { seat }) });
    expect([turn.changes, turn.tell]).toStrictEqual([[], []]);
    expect(turn.text).toBe("Dat kan niet namens een organisatie. Ik heb niets veranderd.");
  },
);
