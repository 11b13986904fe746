import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { plan } from "../../../dialogs/plan/dialog.ts";
import { readExampleNetwork } from "../../../src/commands/example-network.ts";
import type { Network } from "../../../src/domain/network.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { meetingTown, planned } from "./stage.ts";

const root = `${import.meta.dirname}/../../..`;
const linesOf = (folder: string) =>
  readdirSync(`${root}/${folder}`).flatMap((name) =>
    readFileSync(`${root}/${folder}/${name}`, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#")),
  );

const claims = (text: string, network: Network, state?: unknown) =>
  plan.claims(text, { network, state });

describe("what is meant for planning", () => {
  const { network } = planned("plan een webberoverleg op 5 januari van 10 tot 11 uur");

  test.each([
    "plan een webberoverleg, eerste dinsdag van de maand, half tien, anderhalf uur, buurthuis De Linde",
    "plan een overleg met de webbers schulden over twee weken om 10 uur",
    "plan de wijktafel Noord elke eerste dinsdag van de maand om 9 uur",
    "plan een bijeenkomst met alle contactpersonen op 12 januari van 9 tot 11 in het gemeentehuis",
    "Plan een extra kort overleg morgen",
    "Kun je een webberoverleg inplannen op 12 januari?",
    "ik wil een overleg plannen",
    "nieuw overleg",
    "overleg plannen",
    "welke overleggen zijn er?",
    "Wanneer is het volgende overleg?",
    "verzet het webberoverleg van 5 januari naar 12 januari 10 uur",
    "kun je het webberoverleg verzetten naar 12 januari",
    "zeg het webberoverleg van 5 januari af",
    "annuleer de wijktafel Noord",
    "het webberoverleg van 5 januari gaat niet door",
  ])("%s", (text) => {
    expect(claims(text, network)).toBe(true);
  });

  test.each([
    "wanneer kan een gezin naar de voedselbank",
    "plan van aanpak voor een gezin met schulden",
    "ik wil een afspraak plannen met de moeder",
    "plan een overleg met moeder en school",
    "kun je een gesprek plannen voor een gezin",
    "overleg met school loopt vast",
    "we hebben een overleg gehad over een kind",
    "zeg het maar",
    "zeg me af voor het webberoverleg",
    "ik zeg af",
    "verzet de energierekening naar volgende maand",
    "het gaat niet door met de huur",
    "de uitkering gaat niet door",
    "het lukt niet meer",
    "ja",
    "nee",
    "wijzigen",
  ])("not: %s", (text) => {
    expect(claims(text, network)).toBe(false);
  });

  test("a bare yes only while something was read back", () => {
    const draft = {
      ...{ kind: "draft", draft: "d", since: tuesdayMorning, parts: { title: "Overleg" } },
    };
    expect(claims("ja", network, draft)).toBe(true);
    expect(claims("ja, plan maar in", network, draft)).toBe(true);
    expect(claims("ja?", network, draft)).toBe(false);
    expect(claims("ja", network, { ...draft, isDone: true })).toBe(false);
    expect(claims("mijn buren hebben honger", network, draft)).toBe(false);
  });
});

describe("what people ask about families", () => {
  let example: Network;
  beforeAll(async () => {
    example = await readExampleNetwork(tuesdayMorning);
  });

  test.each(["data/situations", "data/phrases"])(
    "nothing of %s is taken for planning",
    (folder) => {
      const lines = linesOf(folder);
      expect(lines.length).toBeGreaterThan(500);
      for (const network of [example, meetingTown()]) {
        expect(lines.filter((line) => claims(line, network))).toStrictEqual([]);
      }
    },
  );

  test("not even with a please before it", () => {
    const lines = linesOf("data/situations");
    for (const lead of ["plan ", "kun je ", "ik wil ", "verzet de ", "zeg het "]) {
      const taken = lines.filter((line) => claims(`${lead}${line}`, example));
      expect(taken.length / lines.length).toBeLessThan(0.005);
    }
  });
});
