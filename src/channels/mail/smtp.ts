import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailTimes } from "./limits.ts";
import type { MailServer } from "./settings.ts";
import { readSmtpFailure, type SmtpFailure } from "./smtp-failure.ts";

/** One mail to one person, as bytes. */
export type Envelope = {
  readonly from: string;
  readonly to: string;
  readonly content: Buffer;
};

/** What came of handing it over. */
export type Handed = { readonly kind: "accepted" } | SmtpFailure;

/**
 * Hands one mail to the server, over a connection of its own: a slow mail holds up no other. Whether
 * its content went out is known by who reads it: after that, silence means that nobody can tell.
 */
export function handOver(
  envelope: Envelope,
  server: MailServer,
  times: MailTimes,
): Promise<Handed> {
  return new Promise((resolve) => {
    let hasBegun = false;
    const content = Readable.from(
      (function* () {
        hasBegun = true;
        yield envelope.content;
      })(),
    );
    const connection = connectionTo(server, times);
    const end = (handed: Handed) => {
      // Before it is closed: that is an end too, and the first one counts.
      resolve(handed);
      clearTimeout(late);
      content.destroy();
      connection.close();
    };
    const fail = (thrown: unknown) => end(readSmtpFailure(thrown, hasBegun));
    const late = setTimeout(() => fail(undefined), times.whole);
    const send = () => {
      const { from, to } = envelope;
      const size = envelope.content.byteLength;
      connection.send({ from, to: [to], size }, content, (error) => {
        if (error) fail(error);
        else end({ kind: "accepted" });
      });
    };
    connection.on("error", fail);
    connection.on("end", () => fail(undefined));
    enter(connection, server, (error) => (error ? fail(error) : send()));
  });
}

/** Whether the server is there and takes our name and password. */
export function tryServer(server: MailServer, times: MailTimes): Promise<Handed> {
  return new Promise((resolve) => {
    const connection = connectionTo(server, times);
    const end = (handed: Handed) => {
      resolve(handed);
      clearTimeout(late);
      connection.close();
    };
    const fail = (thrown: unknown) => end(readSmtpFailure(thrown, false));
    const late = setTimeout(() => fail(undefined), times.whole);
    connection.on("error", fail);
    connection.on("end", () => fail(undefined));
    enter(connection, server, (error) => (error ? fail(error) : end({ kind: "accepted" })));
  });
}

function connectionTo(server: MailServer, times: MailTimes): SMTPConnection {
  const { host, port, secure, isLoopback, login } = server;
  return new SMTPConnection({
    host,
    port,
    secure,
    ignoreTLS: isLoopback && !secure,
    // A password goes over no line that others can read.
    requireTLS: login !== undefined && !isLoopback,
    allowInternalNetworkInterfaces: true,
    connectionTimeout: times.connect,
    dnsTimeout: times.connect,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    tls: { minVersion: "TLSv1.2" },
  });
}

/** Connects, and logs in where there is something to log in with. */
function enter(
  connection: SMTPConnection,
  { login }: MailServer,
  done: (error: unknown) => void,
): void {
  connection.connect((refused) => {
    if (refused || !login) return done(refused);
    const { user, password: pass } = login;
    return connection.login({ user, pass, credentials: { user, pass } }, (error) => done(error));
  });
}
