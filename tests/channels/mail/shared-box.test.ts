import { describe, expect, it } from "vitest";
import type { MailLinks } from "../../../src/channels/mail/mail-links.ts";
import { renderMail } from "../../../src/channels/mail/render.ts";
import { ids } from "../../../src/domain/ids.ts";
import { boxOfOrganisation } from "../../../src/domain/mail-account.ts";
import { isShared, memberOf } from "../../../src/links/member.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { words } from "./start-mail.ts";

const links: MailLinks = {
  press: () => "https://x.example/l/press",
  form: () => "https://x.example/l/form",
  text: () => "https://x.example/l/text",
  leave: () => "https://x.example/l/leave",
};
const rendered = (shared: boolean) =>
  renderMail({
    ...{ message: words("Vraag"), links, networkName: "Netwerk Noord", again: false },
    ...{ leave: undefined, shared },
  });

describe("a mail to an organisation", () => {
  it("says why it comes there, and that who answers gives a name", () => {
    const { text, html } = rendered(true);
    expect(text).toContain("Deze mail gaat naar het algemene adres van je organisatie");
    expect(text).toContain("Wie antwoordt, vult zijn of haar naam in.");
    for (const one of [text, html]) expect(one).not.toContain("/l/text");
  });

  it("is otherwise than one to a person", () => {
    expect(rendered(false).text).toContain("Je krijgt deze mail omdat je op de lijst van");
    expect(rendered(false).text).toContain("/l/text");
  });
});

describe("whose box it is", () => {
  const bank = ids.organisation.parse("voedselbank");
  const base = smallNetwork();
  const known = base.organisations.get(bank) ?? expect.fail();
  const one = { ...known, mail: mailAddress("info@bank.example") };
  const network = { ...base, organisations: base.organisations.with(bank, one) };

  it("is the organisation's, by name", () => {
    const member = memberOf(network, boxOfOrganisation(bank)) ?? expect.fail();
    expect(member).toEqual({
      ...{ network: "dorp", person: "@voedselbank", name: "Voedselbank Dorp" },
      ...{ networkName: "Netwerk Dorp", mail: "info@bank.example" },
    });
    expect(isShared(member)).toBe(true);
  });

  it("is nobody's without an address, and a person's is no organisation's", () => {
    expect(memberOf(base, boxOfOrganisation(bank))).toBeUndefined();
    const jan = memberOf(base, ids.person.parse("jan")) ?? expect.fail();
    expect([jan.name, isShared(jan)]).toEqual(["Jan van der Berg", false]);
  });
});
