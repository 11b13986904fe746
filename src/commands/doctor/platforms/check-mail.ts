import { tryMailServer } from "../../../channels/mail/try-mail-server.ts";
import { type Finding, fine, idle, look, wrong } from "../finding.ts";
import { type Patient, readOf } from "../patient.ts";
import { wording } from "./wording.ts";

const words = wording.mail;

/** Whether the mail server is there and knows us. No mail is sent, so it may still refuse our address. */
export async function checkMail({
  inspection: { parts },
}: Pick<Patient, "inspection">): Promise<readonly Finding[]> {
  if (parts.mail.kind === "wrong") return [idle(words.settingsFirst)];
  const mail = readOf(parts.mail);
  if (!mail) return [];
  const { code, status } = await tryMailServer(mail.server);
  const server =
    code === undefined ? fine(words.answers) : wrong(words.refuses(mail.server.host, code, status));
  return [server, mail.bounce && mail.hookSecret ? fine(words.bounces) : look(words.noBounces)];
}
