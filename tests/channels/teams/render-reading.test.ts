import { describe, expect, it } from "vitest";
import { renderCard } from "../../../src/channels/teams/render.ts";
import { readMailAddress } from "../../../src/domain/mail-address.ts";
import { readPhone } from "../../../src/domain/phone.ts";
import type { Block, PersonBlock } from "../../../src/messages/message.ts";

const phone = readPhone("06-12345678");
const mail = readMailAddress("fatma@budget.example");
const person: PersonBlock = {
  kind: "person",
  name: "Fatma de Vries",
  role: "webber schulden",
  ...(phone && { phone }),
  ...(mail && { mail }),
  proof: "Bevestigd 12 dagen geleden.",
  freshness: "fresh",
  buttons: [],
};
const emergency: Block = {
  kind: "emergency",
  intro: "Spoed:",
  lines: [
    { about: "acuut gevaar", name: "112", number: "112" },
    { about: "huiselijk geweld", name: "Veilig Thuis", number: "0800-2000" },
  ],
};
const text: Block = { kind: "text", spans: [{ text: "Kies een thema." }] };
const does = { dialog: "whom", version: 1, subject: "-", action: { kind: "themes" } };
const buttons: Block = { kind: "buttons", buttons: [{ label: "Alle", does }] };

const shown = (...blocks: readonly Block[]) => renderCard({ summary: "Kort", blocks }).body;

describe("a card is read at a glance", () => {
  it("the emergency lines stand out at the top, and are small below", () => {
    const [first] = shown(emergency, person);
    expect(first).toMatchObject({ style: "emphasis" });
    expect(JSON.stringify(first)).not.toContain('"size"');
    const last = shown(person, emergency).at(-1);
    expect(last).toMatchObject({ separator: true, items: [{ size: "Small" }, { size: "Small" }] });
  });

  it("buttons of the whole card stand apart from those of the person above them", () => {
    expect(shown(person, buttons).at(-1)).toMatchObject({ type: "ActionSet", separator: true });
    expect(shown(text, buttons).at(-1)).not.toHaveProperty("separator");
  });

  it("a line breaks neither before a number or an address, nor before the dot between them", () => {
    const card = JSON.stringify(shown(person));
    expect(card).toContain("tel.\u00a0[06");
    expect(card).toContain("\u00a0· mail\u00a0[");
  });
});
