import { createMailChannel } from "../../../src/channels/mail/create-mail-channel.ts";
import { type MailTimes, mailLimits } from "../../../src/channels/mail/limits.ts";
import type { Leave } from "../../../src/channels/mail/mail-links.ts";
import type { MailAccess } from "../../../src/channels/mail/settings.ts";
import type { OnReply } from "../../../src/channels/mail/take-answer.ts";
import type { Incoming } from "../../../src/contract/event.ts";
import type { Answer, Log } from "../../../src/contract/ports.ts";
import { ids } from "../../../src/domain/ids.ts";
import { instant } from "../../../src/domain/time.ts";
import type { Member } from "../../../src/links/member.ts";
import type { Message } from "../../../src/messages/message.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { startMailServer } from "./mail-server.ts";

export const secret = "a-secret-that-links-are-signed-with";
export const hookSecret = "a-secret-of-whoever-brings-mail-back";
export const now = instant(Date.UTC(2026, 4, 1, 9));
export const bounce = mailAddress("bounce@dbi.gemeente.example");
const network = ids.network.parse("noord");

function person(id: string, name: string): Member {
  const mail = mailAddress(`${id}@budget.example`);
  return { network, person: ids.person.parse(id), name, networkName: "Netwerk Noord", mail };
}

export const ann = person("ann", "Ann de Vries");
export const bo = person("bo", "Bo Jansen");

const leaving = (kind: string) => ({
  dialog: "confirm",
  version: 2,
  subject: "-",
  action: { kind },
});
const leave: Leave = {
  does: leaving("pause-year"),
  label: "Geen vragen meer, een jaar lang",
};

const onReply: OnReply = (said) => ({
  dialog: "meet",
  version: 1,
  subject: "-",
  action: { kind: "rsvp", ...said },
});

/** A message of one line. */
export function words(text: string): Message {
  return { summary: text, blocks: [{ kind: "text", spans: [{ text }] }] };
}

type Over = {
  readonly access?: Partial<MailAccess>;
  readonly times?: Partial<MailTimes>;
  /** Without it a mail offers no way out. */
  readonly leave?: undefined;
  /** Without it an answer to an invitation does nothing. */
  readonly onReply?: undefined;
};

/** The channel with a real mail server, and an engine that writes down. */
export async function startMail({ access, times, ...over }: Over = {}) {
  const server = await startMailServer();
  const asked: Incoming[] = [];
  const lines: Parameters<Log>[0][] = [];
  const members = [ann, bo];
  const finished: boolean[] = [];
  let answer: Pick<Answer, "kind" | "say"> = { kind: "answered", say: [] };
  let fails: Error | undefined;
  let count = 0;
  const channel = createMailChannel({
    access: {
      server: { host: "127.0.0.1", port: server.port, secure: false, isLoopback: true },
      from: { name: "Dan bel ik, Noord", address: mailAddress("dbi@gemeente.example") },
      ...{ bounce, hookSecret },
      ...access,
    },
    secret,
    pages: "https://bot.example/l/",
    leave: "leave" in over ? undefined : leave,
    onReply: "onReply" in over ? undefined : onReply,
    findMember: async (_, id) => members.find((member) => member.person === id),
    members: async function* () {
      yield* members;
    },
    ask: async (incoming) => {
      asked.push(incoming);
      if (fails) throw fails;
      return { ...answer, isStranger: false, finished: (delivered) => finished.push(delivered) };
    },
    clock: () => now,
    log: (line) => lines.push(line),
    newNonce: () => `n${count++}`,
    times: { ...mailLimits, ...times },
  });
  return {
    ...{ channel, server, asked, lines, finished },
    /** What the engine answers from now on. */
    say: (message: Message, kind: Answer["kind"] = "answered") => {
      answer = { kind, say: [{ message, as: "new", to: "here" }] };
    },
    failWith: (error: Error) => {
      fails = error;
    },
    send: (message: Message, { to = ann, key = "k-1", again = false } = {}) =>
      channel.sender.send({
        ...{ address: to.mail, message, key, again },
        ...{ network: to.network, person: to.person },
      }),
    stop: server.stop,
  };
}

export type StartedMail = Awaited<ReturnType<typeof startMail>>;
