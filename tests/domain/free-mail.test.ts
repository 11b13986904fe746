import { expect, test } from "vitest";
import { isFreeMail } from "../../src/domain/free-mail.ts";

test("anybody gets an address at a free provider, however it is written", () => {
  for (const domain of ["gmail.com", "Hotmail.NL", "kpnmail.nl", "proton.me", "delta.nl"]) {
    expect(isFreeMail(domain)).toBe(true);
  }
});

test("an organisation has its own domain", () => {
  for (const domain of ["leergeld.example", "mail.gmail.com.example", ""]) {
    expect(isFreeMail(domain)).toBe(false);
  }
});
