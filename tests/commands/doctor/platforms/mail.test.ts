import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkSettings } from "../../../../src/commands/doctor/check-settings.ts";
import { checkMail } from "../../../../src/commands/doctor/platforms/check-mail.ts";
import { inspectConfig } from "../../../../src/config.ts";
import { type MailServerStage, startMailServer } from "../../../channels/mail/mail-server.ts";

let server: MailServerStage;
beforeEach(async () => {
  server = await startMailServer();
});
afterEach(() => server.stop());

const around = {
  MAIL_FROM: "Dan bel ik <dbi@gemeente.example>",
  PUBLIC_URL: "https://bot.gemeente.example",
  LINK_SECRET: "a-secret-that-links-are-signed-with",
};
const back = {
  MAIL_BOUNCE: "bounce@dbi.gemeente.example",
  MAIL_HOOK_SECRET: "a-secret-of-whoever-brings-mail-back",
};

const inspect = (environment: Readonly<Record<string, string>>) =>
  inspectConfig(environment, () => "");
const check = (environment: Readonly<Record<string, string>>) =>
  checkMail({ inspection: inspect(environment) });
const at = (login = "") => `smtp://${login}127.0.0.1:${server.port}`;

describe("the mail server is tried, and no mail is sent", () => {
  it("answers", async () => {
    const findings = await check({ ...around, ...back, SMTP_URL: at("bot:geheim@") });
    expect(findings).toEqual([
      { mark: "fine", line: "De mailserver geeft antwoord en kent ons." },
      {
        mark: "fine",
        line: "Teruggekomen mail kan naar de bot: POST naar PUBLIC_URL/mail/bounces.",
      },
    ]);
    expect(server.arrived).toEqual([]);
  });

  it("does not know us", async () => {
    const [finding] = await check({ ...around, SMTP_URL: at("bot:fout@") });
    expect(finding).toEqual({
      mark: "wrong",
      line: "127.0.0.1 weigert de naam of het wachtwoord (535). Kijk SMTP_URL en SMTP_PASSWORD na.",
    });
  });

  it("is not there", async () => {
    const SMTP_URL = at();
    await server.stop();
    const [finding] = await check({ ...around, SMTP_URL });
    expect(finding?.mark).toBe("wrong");
    expect(finding?.line).toMatch(/^127\.0\.0\.1 geeft geen bruikbaar antwoord \(E\w+\)\./);
  });

  it("says what is missed when nobody brings back what cannot be delivered", async () => {
    const findings = await check({ ...around, SMTP_URL: at() });
    expect(findings.map(({ mark }) => mark)).toEqual(["fine", "look"]);
  });

  it("waits for settings that are right, and says nothing where there is no mail", async () => {
    expect((await check({ SMTP_URL: "mail.example" })).map(({ mark }) => mark)).toEqual(["idle"]);
    expect(await check({})).toEqual([]);
  });
});

describe("the settings of mail, one line each", () => {
  it("a slip of the pen, and what is missing", () => {
    const findings = checkSettings(inspect({ SMTP_URL: at(), MAIL_FORM: "x" }));
    const lines = findings
      .filter(({ mark }) => mark === "wrong" || mark === "look")
      .map(({ line }) => line);
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      ...["PUBLIC_URL", "LINK_SECRET", "MAIL_FROM", "MAIL_FORM"],
    ]);
  });
});
