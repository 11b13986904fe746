import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail as it came in. */
export type Arrived = {
  /** Of the envelope. */
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
};

/** What the server says to a command; nothing is yes. */
export type Verdict = { readonly code: number; readonly text: string } | undefined;
type Judge = (address: string) => Verdict | Promise<Verdict>;

const yes: Judge = () => undefined;

/** A real mail server on this machine, which answers as told and keeps what it took. */
export async function startMailServer() {
  const arrived: Arrived[] = [];
  const judges = { recipient: yes, sender: yes, content: yes };
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) => {
      if (username === "bot" && password === "geheim") done(null, { user: username });
      else done(new Error("no"));
    },
    onMailFrom: ({ address }, _session, done) => tell(judges.sender(address), done),
    onRcptTo: ({ address }, _session, done) => tell(judges.recipient(address), done),
    onData: async (stream, { envelope }, done) => {
      // Who hangs up in the middle has sent nothing.
      const raw = await text(stream).catch(() => undefined);
      if (raw === undefined) return;
      const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      const verdict = await judges.content(to[0] ?? "");
      if (!verdict) arrived.push({ from, to, raw, mail: await PostalMime.parse(raw) });
      await tell(verdict, done);
    },
  });
  // A client that hangs up in the middle is what some tests are about.
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  return {
    port: (listening.address() as AddressInfo).port,
    server,
    arrived,
    to: (address: string) => arrived.filter(({ to }) => to.includes(address)),
    judge: (next: Partial<typeof judges>) => Object.assign(judges, next),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

export type MailServerStage = Awaited<ReturnType<typeof startMailServer>>;

async function tell(judged: Verdict | Promise<Verdict>, done: (error?: Error) => void) {
  const verdict = await judged;
  if (!verdict) return done();
  return done(Object.assign(new Error(verdict.text), { responseCode: verdict.code }));
}
