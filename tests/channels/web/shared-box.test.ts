import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { boxOfOrganisation } from "../../../src/domain/mail-account.ts";
import { boxOf, type Member } from "../../../src/links/member.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { readPage } from "./read-page.ts";
import { linkTo, member, right, type StartedWeb, secret, startWeb } from "./start-web.ts";

const bank: Member = {
  ...member,
  person: boxOfOrganisation(ids.organisation.parse("bank")),
  name: "Voedselbank",
  mail: mailAddress("info@bank.example"),
};
const press = { kind: "press", label: "Klopt", about: "Contactpersoon", action: right } as const;
const link = linkTo(press, { person: bank.person, box: boxOf(bank, secret) });

let web: StartedWeb;
beforeEach(async () => {
  web = await startWeb();
  web.setMember(bank);
});
afterEach(() => web.stop());

describe("a link in the mail to an organisation", () => {
  it("asks who answers, and offers no other question", async () => {
    const { text, status } = await web.visit(link);
    const page = readPage(text);
    expect([status, page.problems]).toEqual([200, []]);
    expect(page.text).toContain("Je antwoordt namens Voedselbank. Hoor je daar niet bij?");
    const inputs = page.named("input").map(({ attributes }) => attributes);
    expect(inputs).toMatchObject([{ name: "onBehalfBy", required: "" }]);
    expect(page.named("textarea")).toEqual([]);
  });

  it("does nothing without a name", async () => {
    const { text, status } = await web.post(link);
    expect(status).toBe(400);
    expect(text).toContain("<h1>Vul je naam in</h1>");
    expect(web.asked).toEqual([]);
  });

  it("is a press by the organisation, in that name, which goes along", async () => {
    const buttons = [{ label: "Verder", does: right }];
    web.answerWith(() => ({
      say: [
        {
          message: { summary: "x", blocks: [{ kind: "buttons", buttons }] },
          ...{ as: "new", to: "here" },
        },
      ],
    }));
    const { text } = await web.post(link, [["onBehalfBy", "Piet"]]);
    expect(text).not.toContain("<textarea");
    const [form] = readPage(text).named("form");
    await web.post(form?.attributes["action"] ?? "");
    expect(web.asked.map(({ actor, place }) => [actor, place.conversation])).toEqual([
      [{ account: "mail:@bank", guest: false, standIn: "Piet" }, "web:@bank"],
      [{ account: "mail:@bank", guest: false, standIn: "Piet" }, "web:@bank"],
    ]);
  });

  it("that was used says so, without a way to what is a person's", async () => {
    web.answerWith(() => ({ kind: "repeated" }));
    const { text } = await web.post(link, [["onBehalfBy", "Piet"]]);
    expect(text).toContain("<h1>Dit is al gedaan</h1>");
    expect(text).not.toContain("Bekijk mijn plekken");
  });
});
