import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { composeLetter } from "../../../src/channels/mail/compose.ts";
import { readConfig } from "../../../src/config.ts";
import type { Instant } from "../../../src/domain/time.ts";

/** As the bot itself reads them: frozen, all the way down. */
function settingsOfBot() {
  const config = readConfig(
    {
      PUBLIC_URL: "https://bot.example",
      LINK_SECRET: "s".repeat(40),
      SMTP_URL: "smtp://mail.example",
      MAIL_FROM: "Dan bel ik… <dbi@gemeente.example>",
    },
    () => "",
  );
  if (config.kind === "wrong" || !config.mail) throw new Error("no mail");
  return config.mail;
}

const letter = (subject: string) => ({
  from: settingsOfBot().from,
  to: "jan@voorbeeld.example",
  key: "errand/jan/2026-11-24",
  at: "2026-11-24T09:00:00.000Z" as Instant,
  rendered: { subject, text: "Klopt dit nog?", html: "<p>Klopt dit nog?</p>" },
});

const read = async (subject: string) => PostalMime.parse(await composeLetter(letter(subject)));

describe("a mail", () => {
  it("is made from the settings as they are, time and again", async () => {
    for (const subject of ["Klopt dit nog?", "Klopt dit nog?"]) {
      const mail = await read(subject);
      expect(mail.from).toEqual({ name: "Dan bel ik…", address: "dbi@gemeente.example" });
      expect(mail.to).toEqual([{ name: "", address: "jan@voorbeeld.example" }]);
      expect(mail.text?.trim()).toBe("Klopt dit nog?");
    }
  });

  it("keeps its id when it is sent once more", async () => {
    const ids = await Promise.all([read("Klopt dit nog?"), read("Klopt dit nog? (nog eens)")]);
    expect(ids[0]?.messageId).toBe(ids[1]?.messageId);
    expect(ids[0]?.messageId).toMatch(/^<[\w-]+@gemeente\.example>$/);
  });
});
