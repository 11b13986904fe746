import { describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import {
  type Addressee,
  isReplyTo,
  isReturnedFrom,
  replyToken,
  returnToken,
  tokenIn,
  withToken,
} from "../../src/links/return-address.ts";
import { mailAddress } from "../fixtures/mail-address.ts";

const secret = "a-secret-that-links-are-signed-with";
const ann: Addressee = {
  network: ids.network.parse("noord"),
  person: ids.person.parse("ann-de-vries"),
  mail: mailAddress("ann@budget.example"),
};
const bounce = mailAddress("bounce@dbi.gemeente.example");
const token = returnToken(ann, "asked/1", secret);
const address = withToken(bounce, token);

describe("each mail has a return address of its own", () => {
  it("short enough for every mail server, in letters that none of them changes", () => {
    expect(address).toMatch(/^bounce\+[0-9a-f]{40}@dbi\.gemeente\.example$/);
    expect(address.indexOf("@")).toBeLessThanOrEqual(64);
  });

  it("another one for another message, person, network and address", () => {
    const others = [
      returnToken(ann, "asked/2", secret),
      returnToken({ ...ann, person: ids.person.parse("bo") }, "asked/1", secret),
      returnToken({ ...ann, network: ids.network.parse("zuid") }, "asked/1", secret),
      returnToken({ ...ann, mail: mailAddress("bo@budget.example") }, "asked/1", secret),
      returnToken(ann, "asked/1", `${secret}!`),
    ];
    expect(new Set([token, ...others]).size).toBe(6);
  });
});

describe("what comes back tells who it was for", () => {
  it.each([
    ["as it was", address],
    ["in capitals", address.toUpperCase()],
    ["in brackets, with a name", `"Terug" <${address}>`],
    ["among others", `iemand@x.example, other+tag@x.example, ${address}`],
  ])("the address is found %s", (_, text) => {
    expect(tokenIn(text, bounce)).toBe(token);
  });

  it.each([
    ["another box", address.replace("bounce", "terug")],
    ["another domain", address.replace("dbi.", "dbx.")],
    ["no token", bounce],
    ["half a token", withToken(bounce, token.slice(1))],
    ["nothing", ""],
  ])("%s is not ours", (_, text) => {
    expect(tokenIn(text, bounce)).toBeUndefined();
  });

  it("the token fits that person at that address, and nobody else", () => {
    expect(isReturnedFrom(token, ann, secret)).toBe(true);
    expect(isReturnedFrom(token, { ...ann, mail: mailAddress("bo@budget.example") }, secret)).toBe(
      false,
    );
    expect(isReturnedFrom(token, { ...ann, person: ids.person.parse("bo") }, secret)).toBe(false);
    expect(isReturnedFrom(token, { ...ann, network: ids.network.parse("zuid") }, secret)).toBe(
      false,
    );
  });

  it("one that was made up fits nobody", () => {
    const made = token.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    expect(isReturnedFrom(made, ann, secret)).toBe(false);
    expect(isReturnedFrom("", ann, secret)).toBe(false);
  });
});

describe("an invitation is answered at an address of its own", () => {
  const uid = "kern-1.noord@dan-bel-ik";
  const answers = replyToken(ann, uid, secret);
  const bo = { ...ann, person: ids.person.parse("bo") };

  it("which stays the same, and is found like that of any mail", () => {
    expect(replyToken(ann, uid, secret)).toBe(answers);
    expect(tokenIn(withToken(bounce, answers), bounce)).toBe(answers);
    expect(isReturnedFrom(answers, ann, secret)).toBe(true);
  });

  it("which is of that person and that meeting alone", () => {
    expect(isReplyTo(answers, ann, uid, secret)).toBe(true);
    expect(isReplyTo(answers, bo, uid, secret)).toBe(false);
    expect(isReplyTo(answers, ann, "kern-2.noord@dan-bel-ik", secret)).toBe(false);
    expect(isReplyTo(answers, ann, uid, `${secret}!`)).toBe(false);
    expect(isReplyTo(token, ann, uid, secret)).toBe(false);
    expect(isReplyTo("", ann, uid, secret)).toBe(false);
  });
});
