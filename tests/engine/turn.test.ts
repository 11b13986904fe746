import { describe, expect, it } from "vitest";
import type { Incoming } from "../../src/contract/event.ts";
import { saying } from "../../src/contract/outcome.ts";
import { advance, firstStored } from "../../src/contract/stored.ts";
import { noSchoolCalendar } from "../../src/domain/calendar/school-holidays.ts";
import { ids } from "../../src/domain/ids.ts";
import { readMailAddress } from "../../src/domain/mail-address.ts";
import { readAsked } from "../../src/engine/asked.ts";
import { takeTurn } from "../../src/engine/turn.ts";
import { dialogs } from "./fixture-dialogs.ts";
import { incoming, press, text, texts } from "./stage.ts";
import { fresh, keptAfter, take } from "./taking.ts";
import { accountOf, desk, jan, monday, town } from "./town.ts";

const ask = (lasting: boolean, answer = "ja") => ({ kind: "ask", lasting, answer }) as const;
const oldButton = /Deze knop hoort bij een eerder bericht/;
const minutes = (count: number) =>
  new Date(Date.parse(monday) + count * 60_000).toISOString() as typeof monday;

describe("a text", () => {
  it("goes to the first dialog that claims it", () => {
    expect(texts(take(fresh, text("help")))).toEqual(["help in town: text help of jan"]);
  });

  it("goes to the last dialog when no other claims it", () => {
    expect(texts(take(fresh, text("food")))).toEqual(["look-up in town: text food of jan"]);
  });

  it("comes with where its words stand", () => {
    const happening = { kind: "text", text: "food", stands: "nowhere" } as const;
    expect(texts(take(fresh, incoming({ happening })))).toEqual([
      "look-up in town: text food, nowhere of jan",
    ]);
    const asked = keptAfter(fresh, press(ask(true), { subject: "a" }));
    const answer = { kind: "text", text: "ja", stands: "by-another" } as const;
    expect(texts(take(asked, incoming({ happening: answer })))).toEqual([
      "About a is answered by jan, by-another",
    ]);
  });

  it("changes nothing when it only asks", () => {
    expect(take(fresh, text("food")).commit).toBeUndefined();
  });

  it("answers the question that was asked last in this conversation", () => {
    const asked = keptAfter(fresh, press(ask(true), { subject: "a" }));
    expect(texts(take(asked, text("ja")))).toEqual(["About a is answered by jan"]);
  });

  it("closes the question that it answers", () => {
    const asked = keptAfter(fresh, press(ask(true), { subject: "a" }));
    expect(take(asked, text("ja")).commit?.closed).toEqual(["person:jan|notes|a"]);
  });

  it("answers the later of two questions when the words are not a bare yes or no", () => {
    const asked = keptAfter(
      fresh,
      press(ask(true, "tomorrow"), { subject: "b", at: minutes(1) }),
      press(ask(true, "tomorrow"), { subject: "a" }),
    );
    expect(texts(take(asked, text("tomorrow", { at: minutes(2) })))).toEqual([
      "About b is answered by jan",
    ]);
  });

  it("is a new question when the open question does not take it", () => {
    const asked = keptAfter(fresh, press(ask(true), { subject: "a" }));
    expect(texts(take(asked, text("food")))).toEqual(["look-up in town: text food of jan"]);
  });

  it.each([
    ["in another conversation", { place: { ...text("").place, conversation: "elsewhere" } }],
    ["half an hour later", { at: minutes(30) }],
    ["of somebody else", { user: "mies" }],
  ])("is a new question %s", (_name, more) => {
    const asked = keptAfter(fresh, press(ask(true), { subject: "a" }));
    expect(texts(take(asked, text("ja", more)))[0]).toMatch(/^help in town: text ja/);
  });

  it("answers a question just within half an hour", () => {
    const asked = keptAfter(fresh, press(ask(true), { subject: "a" }));
    const late = text("ja", { at: minutes(29) });
    expect(texts(take(asked, late))).toEqual(["About a is answered by jan"]);
  });

  it("answers a question for as long as its dialog says", () => {
    const asked = keptAfter(fresh, press(ask(true), { subject: "a" }));
    const patient = dialogs.map((one) =>
      one.name === "notes" ? { ...one, openFor: 90 * 60_000 } : one,
    );
    const at = (late: number) =>
      texts(take(asked, text("ja", { at: minutes(late) }), { dialogs: patient }))[0];
    expect(at(89)).toBe("About a is answered by jan");
    expect(at(90)).toMatch(/^help in town/);
  });

  it("tells who claims a text when it was said", () => {
    const heard: unknown[] = [];
    const listening = dialogs.map((one) => ({
      ...one,
      claims: (...said: Parameters<typeof one.claims>) => {
        heard.push(said[1].at);
        return one.claims(...said);
      },
    }));
    take(fresh, text("food", { at: minutes(7) }), { dialogs: listening });
    expect(new Set(heard)).toEqual(new Set([minutes(7)]));
  });

  it("does not go to a question that another version of the dialog asked", () => {
    const asked = keptAfter(fresh, press(ask(true), { subject: "a" }));
    const older = [...asked.dialogs].map((open) => ({ ...open, version: 2 }));
    const stored = advance(fresh, {
      at: monday,
      changes: [],
      opened: older,
      closed: [],
      outbox: [],
    });
    expect(texts(take(stored, text("ja")))[0]).toMatch(/^help in town/);
  });

  it("never reads what one person was asked as asked of an account that is called alike", () => {
    const asked = keptAfter(fresh, press(ask(true), { subject: "a" }));
    const actor = { account: accountOf("person:jan"), guest: false };
    expect(texts(take(asked, text("ja", { actor })))[0]).toMatch(/^help in town/);
  });
});

describe("a brief question", () => {
  const asked = take(fresh, press(ask(false), { subject: "a" }));
  const briefs = asked.brief.put ? [asked.brief.put] : [];

  it("costs no write", () => {
    expect(asked.commit).toBeUndefined();
  });

  it("is answered by a text", () => {
    const turn = take(fresh, text("ja"), { briefs });
    expect(texts(turn)).toEqual(["About a is answered by jan"]);
    expect(turn.brief.drop).toEqual(["person:jan|notes|a"]);
    expect(turn.commit).toBeUndefined();
  });

  it("is over after ten minutes", () => {
    const turn = take(fresh, text("ja", { at: minutes(10) }), { briefs });
    expect(texts(turn)[0]).toMatch(/^help in town/);
  });

  it("takes the place of a lasting question about the same", () => {
    const lasting = keptAfter(fresh, press(ask(true), { subject: "a" }));
    const turn = take(lasting, press(ask(false), { subject: "a" }));
    expect(turn.commit?.closed).toEqual(["person:jan|notes|a"]);
  });

  it("gives way to a lasting question about the same", () => {
    const turn = take(fresh, press(ask(true), { subject: "a" }), { briefs });
    expect(turn.brief.drop).toEqual(["person:jan|notes|a"]);
  });
});

describe("a bare ja with two open questions", () => {
  const two = keptAfter(
    fresh,
    press(ask(true), { subject: "a" }),
    press(ask(true), { subject: "b", at: minutes(1) }),
  );
  const turn = take(two, text("ja", { at: minutes(2) }));
  const briefs = turn.brief.put ? [turn.brief.put] : [];
  const buttons = turn.say.flatMap(({ message }) =>
    message.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])),
  );

  it("is asked which one, the last question first, and changes nothing", () => {
    expect(buttons.map(({ label }) => label)).toEqual(["1. About b", "2. About a"]);
    expect(turn.commit).toBeUndefined();
  });

  it("carries the emergency lines as everything does", () => {
    expect(turn.say[0]?.message.blocks.at(-1)?.kind).toBe("emergency");
  });

  it("goes to the question whose button is pressed", () => {
    const does = buttons[1]?.does;
    const answer = take(two, incoming({ happening: { kind: "press", does } }), { briefs });
    expect(texts(answer)).toEqual(["About a is answered by jan"]);
    expect(answer.brief.drop).toEqual(["person:jan|which-one|-"]);
  });

  it.each(["2", "about a", "About A."])("goes to the question that %s points out", (words) => {
    const answer = take(two, text(words, { at: minutes(3) }), { briefs });
    expect(texts(answer)).toEqual(["About a is answered by jan"]);
  });

  it("leaves another text what it is", () => {
    const other = take(two, text("food", { at: minutes(3) }), { briefs });
    expect(texts(other)[0]).toMatch(/^look-up/);
  });

  it("says that the button is old when the question was answered meanwhile", () => {
    const answered = keptAfter(
      two,
      incoming({ happening: { kind: "press", does: buttons[1]?.does } }),
    );
    const again = take(
      answered,
      incoming({ happening: { kind: "press", does: buttons[1]?.does } }),
    );
    expect(texts(again)[0]).toMatch(oldButton);
    expect(again.commit).toBeUndefined();
  });

  it("takes no other words than a yes or no through its button", () => {
    const action = { kind: "answer", dialog: "notes", subject: "a", text: "notes" };
    const does = { dialog: "which-one", version: 1, subject: "-", action };
    expect(texts(take(two, incoming({ happening: { kind: "press", does } })))[0]).toMatch(
      oldButton,
    );
  });
});

describe("a press", () => {
  it("carries subject, action and form to the dialog that made the button", () => {
    const turn = take(fresh, press({ kind: "doubt" }, { subject: desk }));
    expect(turn.commit?.changes).toEqual([
      {
        kind: "seat-doubted",
        seat: desk,
        by: { kind: "person", person: jan },
        at: monday,
        via: "teams",
      },
    ]);
  });

  it("is by the account while that is not linked", () => {
    const stored = firstStored(town({ accounts: [] }));
    const turn = take(stored, press({ kind: "doubt" }, { subject: desk }));
    const by = { kind: "account", account: accountOf("jan") };
    expect(turn.commit?.changes.map((change) => change.by)).toEqual([by, by]);
  });

  it("finds its question in another conversation and after days", () => {
    const asked = keptAfter(fresh, press(ask(true), { subject: desk }));
    const later = press(
      { kind: "confirm-once" },
      { subject: desk, at: minutes(9999), place: { ...text("").place, conversation: "other" } },
    );
    expect(texts(take(asked, later))).toEqual(["confirmed"]);
  });

  const good = { dialog: "notes", version: 3, subject: desk, action: { kind: "doubt" } };
  const deep = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));
  it.each<[string, unknown]>([
    ["of an unknown dialog", { ...good, dialog: "gone" }],
    ["of an older version", { ...good, version: 2 }],
    ["of a newer version", { ...good, version: 4 }],
    ["of a version that is no number", { ...good, version: "3" }],
    ["with an unknown action", { ...good, action: { kind: "gone" } }],
    ["with an extra field in the action", { ...good, action: { kind: "doubt", more: 1 } }],
    ["with a missing field", { ...good, action: { kind: "ask" } }],
    ["with a field too many", { ...good, more: 1 }],
    ["without an action", { ...good, action: undefined }],
    ["without a kind", { ...good, action: {} }],
    ["with an empty subject", { ...good, subject: "" }],
    ["with a long subject", { ...good, subject: "x".repeat(201) }],
    ["with a long dialog", { ...good, dialog: "x".repeat(65) }],
    ["of more than 8 KB", { ...good, action: { kind: "doubt", more: "x".repeat(9000) } }],
    ["of 100,000 levels", { ...good, action: { kind: "doubt", more: deep(100_000) } }],
    [
      "with __proto__",
      { ...good, action: JSON.parse('{"kind":"doubt","__proto__":{"polluted":1}}') },
    ],
    ["with constructor", { ...good, action: { kind: "doubt", constructor: 1 } }],
    ["with a network that is no name", { ...good, network: "../etc" }],
    ["that is nothing", undefined],
    ["that is null", null],
    ["that is text", "{}"],
    ["that is a list", [good]],
    ["that is a number", Number.POSITIVE_INFINITY],
  ])("%s gets the kind line for an old button and changes nothing (I12, I14)", (_name, does) => {
    const turn = take(fresh, incoming({ happening: { kind: "press", does } }));
    expect(texts(turn)[0]).toMatch(oldButton);
    expect(turn.say).toMatchObject([{ as: "new", to: "private" }]);
    expect(turn.commit).toBeUndefined();
    expect(turn.counts).toEqual([]);
  });

  it("gives every button and form of an answer the network", () => {
    const turn = take(fresh, press({ kind: "look", label: "go" }));
    const does = turn.say[0]?.message.blocks.map((block) =>
      block.kind === "buttons"
        ? block.buttons[0]?.does.network
        : block.kind === "form" && block.submit.does.network,
    );
    expect(does).toEqual(["town", "town"]);
  });
});

const mail = readMailAddress("jan@town.example");

const unaddressed: readonly Incoming["happening"][] = [
  { kind: "joined" },
  { kind: "opened" },
  { kind: "search", text: "food" },
  ...(mail ? [{ kind: "identified", mail } as const] : []),
];

describe("what is said to no dialog in particular", () => {
  it.each([
    ["joined", "help in town: joined of jan"],
    ["opened", "help in town: opened of jan"],
    ["search", "help in town: search of jan"],
    ["identified", "look-up in town: identified of jan"],
  ])("%s goes to the first that receives it", (kind, said) => {
    const happening = unaddressed.find((one) => one.kind === kind) ?? { kind: "left" };
    expect(texts(take(fresh, incoming({ happening })))).toEqual([said]);
  });

  it.each(unaddressed)("$kind goes to nobody where none receives it", (happening) => {
    const deaf = dialogs.map((dialog) => ({ ...dialog, receives: [] }));
    const turn = take(fresh, incoming({ happening }), { dialogs: deaf });
    expect(turn).toMatchObject({ kind: "taken", say: [] });
  });

  it.each(unaddressed)("$kind before a network is chosen", (happening) => {
    const turn = take(fresh, incoming({ happening }), { unchosen: true });
    const isSilent = happening.kind === "search" || happening.kind === "identified";
    const asks = [`choose-network in town: ${happening.kind} of jan`];
    expect(texts(turn)).toEqual(isSilent ? [] : asks);
  });
});

describe("an event that was acted on", () => {
  it("is not acted on again", () => {
    const event = press({ kind: "doubt" }, { subject: desk });
    const turn = takeTurn({
      stored: keptAfter(fresh, event),
      incoming: event,
      asked: readAsked(event),
      unchosen: false,
      candidates: [],
      dialogs,
      knowledge: {
        rank: () => ({ kind: "none", themes: [], emergency: false }),
        emergencyLines: [],
        guides: [],
        calendar: noSchoolCalendar,
      },
      briefsOf: () => [],
    });
    if (turn.kind !== "repeated") throw new Error(turn.kind);
    expect(texts(turn)[0]).toMatch(/Dit had ik al verwerkt/);
  });
});

describe("counts", () => {
  it("leave out a theme and an area that the network does not have", () => {
    const odd = {
      ...{ name: "odd", version: 1, receives: [], needs: [], claims: () => true },
      step: () => ({
        ...saying(),
        counts: [
          { outcome: "nobody", theme: ids.theme.parse("jan-jansen"), area: ids.area.parse("weg") },
          { outcome: "no-theme", nearest: ids.theme.parse("elders") },
        ] as const,
      }),
      everySaying: () => [],
    };
    expect(take(fresh, text("food"), { dialogs: [odd] }).counts).toEqual([
      { outcome: "nobody", week: "2026-W48" },
      { outcome: "no-theme", nearest: "elders", week: "2026-W48" },
    ]);
  });

  it("know the week in the network and no finer moment", () => {
    const sunday = "2027-01-03T22:30:00.000Z" as typeof monday;
    expect(take(fresh, press({ kind: "count" }, { at: sunday })).counts).toEqual([
      { outcome: "answered", theme: "school", week: "2026-W53" },
    ]);
  });
});
