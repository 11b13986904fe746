import { describe, expect, it } from "vitest";
import { confirm } from "../../../dialogs/confirm/dialog.ts";
import { apply } from "../../../src/domain/apply.ts";
import { ids } from "../../../src/domain/ids.ts";
import { boxOfOrganisation, mailKey } from "../../../src/domain/mail-account.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { pressing, situation, typing } from "../situation.ts";
import { asked, shown, wednesday } from "./taken.ts";
import { whole } from "./turn-whole.ts";

const seat = "leergeld-contact";
const account = mailKey(boxOfOrganisation(ids.organisation.parse("leergeld")));

type Given = {
  readonly network?: Network;
  readonly standIn?: string | undefined;
  readonly organisation?: string;
  readonly text?: string;
};

/** Whoever reads the mail to an organisation presses a button, and gives a name. */
function press(action: object, given: Given = {}) {
  const { network = asked(), organisation = "leergeld", text } = given;
  const standIn = "standIn" in given ? given.standIn : "Piet Jansen";
  const happening = text === undefined ? pressing(action) : typing(text);
  const taken = situation({ happening, network, at: wednesday, channel: "web" });
  const actor = {
    ...{ account, guest: false, organisation: ids.organisation.parse(organisation) },
    ...(standIn !== undefined && { standIn }),
  };
  const outcome = confirm.step({ ...taken, event: { ...taken.event, actor } });
  if (outcome === "unreadable") throw new Error("unreadable");
  const by = { kind: "account", account } as const;
  const stamp = { by, at: wednesday, via: "web", standIn: "Piet Jansen" } as const;
  const said = outcome.say.map(({ message }) => messageToText(message)).join("\n---\n");
  return {
    ...outcome,
    text: said.replace(/\n\nSpoed:.*/g, ""),
    network: outcome.changes.reduce(
      (before, fact) => apply(before, { ...fact, ...stamp }),
      network,
    ),
  };
}

const read = (action: object, given: Given = {}) => whole(press(action, given));
const confirms = { kind: "confirm", seat, shown };

describe("whoever reads the mail to an organisation", () => {
  it("says that it is right, once", () => {
    const turn = press(confirms);
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Dank je. Ik noteer dat het van Jan van der Berg nog klopt.

      = {"kind":"seat-confirmed","seat":"leergeld-contact","dueOn":"2027-01-26"}"
    `);
    expect(read(confirms, { network: turn.network })).toBe(
      "Dat is al beantwoord. Je hoeft niets te doen.",
    );
  });

  it("gives a name, and presses nothing else", () => {
    expect(read(confirms, { standIn: undefined })).toMatchInlineSnapshot(
      `"Namens Leergeld Dorp antwoord je met je eigen naam. Ga terug en vul die in. Ik heb niets veranderd."`,
    );
    for (const kind of ["change", "not-mine", "leave", "show", "later", "away", "why"]) {
      const about = kind === "change" || kind === "not-mine" ? { seat } : {};
      expect(read({ kind, ...about })).toBe(
        "Dat kan niet namens een organisatie. Ik heb niets veranderd.",
      );
    }
    expect(read({}, { text: "klopt" })).toBe(
      "Dat kan niet namens een organisatie. Ik heb niets veranderd.",
    );
  });

  it("says nothing for another organisation, nor of a seat that is gone", () => {
    expect(read(confirms, { organisation: "voedselbank" })).toMatchInlineSnapshot(
      `"Over contactpersoon Leergeld Dorp in Noord kan alleen Jan van der Berg, IJsbrand 't Hart of Noor Visser iets zeggen. Ik heb niets veranderd."`,
    );
    expect(read({ kind: "gone", seat }, { organisation: "voedselbank" })).toMatchInlineSnapshot(
      `"Over contactpersoon Leergeld Dorp in Noord kan alleen Jan van der Berg, IJsbrand 't Hart of Noor Visser iets zeggen. Ik heb niets veranderd."`,
    );
    expect(read({ ...confirms, seat: "weg" })).toMatchInlineSnapshot(
      `"Deze plek is er niet meer, of er zit nu niemand op. Ik heb niets veranderd."`,
    );
    expect(read({ kind: "successor", seat: "weg", person: "noor" })).toMatchInlineSnapshot(
      `"Deze plek is er niet meer, of er zit nu niemand op. Ik heb niets veranderd."`,
    );
  });

  it("says that somebody is gone, who hears it, and who may come", () => {
    const turn = press({ kind: "gone", seat });
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Dank je. Ik zoek een opvolger, en laat het Jan van der Berg weten voor het geval het niet klopt.

      Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Noor Visser]

      Wordt het iemand anders? Geef het door aan:

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"gone","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"organisation"}

      -> {"kind":"person","person":"jan"} (gone/leergeld-contact/event-1)
      Piet Jansen antwoordde namens Leergeld Dorp dat je hier weg bent: contactpersoon Leergeld Dorp in Noord. Ik zoek daarom een opvolger. Klopt dat niet? Zeg het met één tik.

      [Ik ben er nog]"
    `);
    const { network } = turn;
    expect(read(confirms, { network })).toMatchInlineSnapshot(
      `"Voor contactpersoon Leergeld Dorp in Noord wordt een opvolger gezocht. Ik heb niets veranderd."`,
    );
    expect(read({ kind: "gone", seat }, { network })).toMatchInlineSnapshot(`
      "Voor contactpersoon Leergeld Dorp in Noord wordt een opvolger gezocht. Ik heb niets veranderd.

      Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Noor Visser]

      Wordt het iemand anders? Geef het door aan:

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040"
    `);
    const named = press({ kind: "successor", seat, person: "noor" }, { network });
    expect(whole(named)).toMatchInlineSnapshot(`
      "Dank je. Ik vraag de coördinator eerst of Noor Visser dit mag worden. Daarna vraag ik Noor Visser zelf.

      = {"kind":"successor-named","seat":"leergeld-contact","person":"noor","needsYes":true}

      -> {"kind":"person","person":"sanne"} (named/leergeld-contact/event-1)
      Piet Jansen antwoordde namens Leergeld Dorp: Noor Visser kan het worden, contactpersoon Leergeld Dorp in Noord. Ik weet niet wie Piet Jansen is. Mag ik Noor Visser vragen?

      Noor Visser
      mail noor@voorbeeld.example

      [Ja] [Nee]"
    `);
    const after = { network: named.network };
    expect(read({ kind: "successor", seat, person: "noor" }, after)).toMatchInlineSnapshot(
      `"Er is al iemand genoemd. Ik heb niets veranderd."`,
    );
    expect(read({ kind: "gone", seat }, after)).toMatchInlineSnapshot(
      `"Voor contactpersoon Leergeld Dorp in Noord wordt een opvolger gezocht. Ik heb niets veranderd."`,
    );
  });

  it("names nobody whom it was not offered, nor for a seat that stays", () => {
    const { network } = press({ kind: "gone", seat });
    expect(read({ kind: "successor", seat, person: "kees" }, { network })).toMatchInlineSnapshot(`
      "Deze persoon kan ik hiervoor niet vragen. Ik heb niets veranderd.

      Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Noor Visser]

      Wordt het iemand anders? Geef het door aan:

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040"
    `);
    expect(read({ kind: "successor", seat, person: "weg" }, { network })).toContain(
      "Deze persoon kan ik hiervoor niet vragen. Ik heb niets veranderd.",
    );
    expect(read({ kind: "successor", seat, person: "noor" })).toMatchInlineSnapshot(
      `"Voor deze plek wordt nu niemand gezocht. Ik heb niets veranderd."`,
    );
  });

  it("is somebody when the name cannot be read", () => {
    const standIn = "06 12345678";
    const turn = press({ kind: "gone", seat }, { standIn });
    const named = { kind: "successor", seat, person: "noor" };
    expect(read(named, { standIn, network: turn.network })).toContain(
      "Iemand antwoordde namens Leergeld Dorp: Noor Visser kan het worden, contactpersoon Leergeld Dorp in Noord. Ik weet niet wie dit schreef. Mag ik Noor Visser vragen?",
    );
    expect(whole(turn).split("-> ")[1]).toMatchInlineSnapshot(`
      "{"kind":"person","person":"jan"} (gone/leergeld-contact/event-1)
      Iemand antwoordde namens Leergeld Dorp dat je hier weg bent: contactpersoon Leergeld Dorp in Noord. Ik zoek daarom een opvolger. Klopt dat niet? Zeg het met één tik.

      [Ik ben er nog]"
    `);
  });
});
