import { describe, expect, test } from "vitest";
import { toCoordinator } from "../../../dialogs/to-coordinator/dialog.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { pressing, typing } from "../situation.ts";
import { buttonIn, coordinatorAway, fieldIn, looking, pressed, taken } from "./taken.ts";

const known = { person: "fatima" };

describe("whoever wants to write to the coordinator", () => {
  test.each([
    ["by words", typing("ik wil de coördinator schrijven")],
    ["by button", pressing({ kind: "write" })],
  ])("gets an empty form %s, and reads who is going to read it", (_name, happening) => {
    const asked = taken({ ...known, happening });
    expect(asked.text).toBe(
      [
        "Je schrijft aan Sanne de Vries. Je ziet eerst precies wat ik verstuur.",
        "Laat namen van gezinnen weg. Telefoonnummers, mailadressen, adressen, geboortedatums en BSN's haal ik eruit.",
        "Je bericht:\n[Bekijken]",
      ].join("\n\n"),
    );
    expect(fieldIn(asked)).not.toHaveProperty("value");
    expect(asked.outcome.state).toStrictEqual({ kind: "done" });
    expect([asked.outcome.tell, asked.outcome.changes, asked.outcome.counts]).toStrictEqual([
      [],
      [],
      [],
    ]);
  });

  test("gets it beside the card on which they pressed, and in its own card after that", () => {
    const first = taken({ ...known, happening: pressing({ kind: "write" }) });
    expect(first.outcome.say).toMatchObject([{ as: "new", to: "here" }]);
    const shown = looking("Wie weet iets van zorgkosten?", known);
    expect(shown.outcome.say).toMatchObject([{ as: "replacement", to: "here" }]);
  });

  test("gets it alone where others read along", () => {
    for (const happening of [typing("vraag aan de coördinator"), pressing({ kind: "write" })]) {
      const { outcome } = taken({ ...known, kind: "group", happening });
      expect(outcome.say).toMatchObject([{ as: "new", to: "private" }]);
    }
  });

  test("gets no form as long as they are a guest, unless guests may ask", () => {
    const happening = pressing({ kind: "write" });
    expect(taken({ guest: true, happening }).text).toMatch(/^Je bent hier te gast\./);
    expect(looking("hallo", { guest: true }).text).toMatch(/^Je bent hier te gast\./);
    const base = coordinatorAway();
    const network = { ...base, description: { ...base.description, guestsMayAsk: true } };
    expect(taken({ guest: true, network, happening }).text).toContain("Je bericht:");
  });

  test("reads that the deputy reads it when the coordinator is away", () => {
    const { text } = taken({
      ...known,
      network: coordinatorAway(),
      happening: typing("vraag aan de coördinator"),
    });
    expect(text).toContain("Je schrijft aan Kees Bakker.");
  });
});

describe("what was filled in", () => {
  const letter = [
    "Fatima El Amrani schrijft je:",
    "Wie weet iets van zorgkosten?\n\nGroet.",
    "Fatima El Amrani\nintern begeleider, Gemeente Dorp\ntel. 06 10001000 · mail fatima@voorbeeld.example",
  ];

  test("is shown as it will be sent, to the letter", () => {
    const shown = looking("  Wie weet iets van zorgkosten?\r\n\r\n\r\n\r\nGroet.\n ", known);
    expect(shown.text).toBe(
      ["Dit stuur ik aan Sanne de Vries:", ...letter, "[Verstuur] [Wijzigen] [Niet sturen]"].join(
        "\n\n",
      ),
    );
    const sent = pressed(shown, "Verstuur", known);
    expect(sent.told).toStrictEqual([letter.join("\n\n")]);
    const within = messageToText({ summary: "", blocks: shown.blocks });
    expect(within).toContain(sent.told[0] ?? "nothing was sent");
  });

  test("goes through the shield, and it is told what was left out", () => {
    const typed = "Bel moeder op 06 12345678 of mail jan@gezin.nl, BSN 111222333.";
    const shown = looking(typed, known);
    expect(shown.text).toContain("[telefoonnummer weggelaten]");
    expect(shown.text).toContain(
      "Dit heb ik weggelaten: een telefoonnummer, een mailadres en een BSN.",
    );
    const sent = pressed(shown, "Verstuur", known);
    for (const secret of ["12345678", "jan@gezin", "111222333"]) {
      expect(JSON.stringify([shown.outcome, sent.outcome])).not.toContain(secret);
    }
  });

  test("is nowhere but in memory until it is sent", () => {
    const { outcome } = looking("Wie weet iets van zorgkosten?", known);
    expect(outcome.state.kind).toBe("brief");
    expect([outcome.changes, outcome.tell, outcome.counts]).toStrictEqual([[], [], []]);
  });

  test.each(["", "  \n ", "\u200b\u2060", "\u202e\u0000"])(
    "that holds nothing to read (%j) gets a kind line and an empty form",
    (typed) => {
      const shown = looking(typed, known);
      expect(shown.text).toMatch(/^Er staat nog niets\. Schrijf eerst je bericht\./);
      expect(fieldIn(shown)).not.toHaveProperty("value");
      expect(shown.state).toBeUndefined();
    },
  );

  test("is nothing either when the form came without its field", () => {
    const shown = taken({ ...known, happening: pressing({ kind: "look" }, { question: "hallo" }) });
    expect(shown.text).toMatch(/^Er staat nog niets\./);
  });

  test.each([
    ["4,000 letters", "a".repeat(4_000)],
    ["a picture", "👩‍👩‍👧 🙏"],
    ["Arabic", "مرحبا، هل يمكنك الاتصال بي؟"],
    ["Hebrew with a direction sign", "שלום \u202eabc\u202c"],
    ["signs of markdown and mentions", "<!channel> *a* [x](http://kwaad.nl) {{DATE()}} <at>b</at>"],
  ])("may be %s", (_name, typed) => {
    const shown = looking(typed, known);
    expect(shown.state).toMatchObject({
      kind: "draft",
      text: typed.replace(/[\u202a-\u202e]/g, ""),
    });
    expect(pressed(shown, "Verstuur", known).outcome.tell).toHaveLength(1);
  });

  test.each([
    ["4,001 letters", "a".repeat(4_001)],
    ["20,000 letters", "a".repeat(20_000)],
    ["two thousand signs of another script", "م".repeat(2_000)],
    ["four hundred lines", "a\n".repeat(400)],
  ])(
    "that is too long (%s) is not shown and not remembered; it can be made shorter",
    (_n, typed) => {
      const shown = looking(typed, known);
      expect(shown.text).toMatch(
        /^Dit is te lang voor één bericht\. Er passen hooguit 4\.000 tekens/,
      );
      expect(fieldIn(shown)?.value).toBe(typed.slice(0, 4_000).trim());
      expect(shown.state).toBeUndefined();
    },
  );

  test("that is too long is shielded before it is given back", () => {
    const shown = looking(`06 12345678 ${"a".repeat(4_000)}`, known);
    expect(JSON.stringify(shown.outcome)).not.toContain("12345678");
  });

  test("with acute words has the emergency lines first", () => {
    const shown = looking("er is een mes", known);
    expect(shown.blocks[0]?.kind).toBe("emergency");
    expect(looking("zorgkosten", known).blocks.at(-1)?.kind).toBe("emergency");
  });
});

describe("what may be done with it", () => {
  const shown = looking("Wie weet iets van zorgkosten?", known);

  test("is to change it: the same form, with what was shown in it", () => {
    const changing = pressed(shown, "Wijzigen", known);
    expect(fieldIn(changing)?.value).toBe("Wie weet iets van zorgkosten?");
    expect(changing.outcome.state).toStrictEqual({ kind: "done" });
    const again = looking("Wie weet iets van brillen?", { ...known, id: "event-3" });
    expect(pressed(again, "Verstuur", known).told[0]).toContain("brillen");
  });

  test("is not to send it: then it is gone", () => {
    const discarded = pressed(shown, "Niet sturen", known);
    expect(discarded.text).toBe("Goed, ik stuur niets. Wat je schreef is weg.");
    expect(discarded.outcome.state).toStrictEqual({ kind: "done" });
    expect(discarded.outcome.tell).toStrictEqual([]);
  });

  test.each([
    ["verstuur", "Verstuurd aan Sanne de Vries."],
    ["ja", "Verstuurd aan Sanne de Vries."],
    ["wijzigen", "Je schrijft aan Sanne de Vries."],
    ["niet sturen", "Goed, ik stuur niets."],
    ["nee", "Goed, ik stuur niets."],
  ])("goes in words too: %s", (words, said) => {
    const state = shown.state;
    expect(toCoordinator.claims(words, { network: smallNetwork(), state })).toBe(true);
    expect(taken({ ...known, state, happening: typing(words) }).text).toContain(said);
  });

  test.each(["jawel", "verstuurd?", "ja?", "gezin heeft honger", "👍"])(
    "is nothing on what is no clear answer: %s",
    (words) => {
      expect(toCoordinator.claims(words, { network: smallNetwork(), state: shown.state })).toBe(
        false,
      );
    },
  );

  test("is only what belongs to this draft: an earlier button sends no later text", () => {
    const later = looking("Iets anders", { ...known, id: "event-9" });
    const old = taken({
      ...{ ...known, state: later.state },
      happening: pressing(buttonIn(shown, "Verstuur").does.action),
    });
    expect(old.outcome.tell).toStrictEqual([]);
    expect(old.text).toContain("Dit bericht heb ik niet meer");
    expect(old.outcome.state).toStrictEqual({ kind: "keep" });
  });

  test("is nothing any more when it was forgotten, and that is said", () => {
    for (const label of ["Verstuur", "Wijzigen", "Niet sturen"]) {
      const { action } = buttonIn(shown, label).does;
      const gone = taken({ ...known, happening: pressing(action) });
      expect(gone.text).toBe(
        "Dit bericht heb ik niet meer: ik onthoud het maar tien minuten. Zei ik al dat het verstuurd was, dan is dat zo.\n\n[Schrijf opnieuw]",
      );
      expect(gone.outcome.tell).toStrictEqual([]);
    }
  });

  test("is nothing without a claim: other texts are questions", () => {
    const claims = (text: string) =>
      toCoordinator.claims(text, { network: smallNetwork(), state: undefined });
    for (const text of ["ja", "verstuur", "wie is de coördinator", "gezin heeft honger", ""]) {
      expect(claims(text)).toBe(false);
    }
    expect(claims("Vraag aan de coördinator")).toBe(true);
  });
});
