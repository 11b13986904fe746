import { gzipSync } from "node:zlib";
import { message } from "../channels/teams/activities.ts";

/** A request that is no activity: its body, its headers, and the status that it gets. */
type Row = readonly [
  name: string,
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
  headers?: Readonly<Record<string, string>>,
];

const good = JSON.stringify(message({ text: "geen geld voor het kamp" }));
const withValue = (json: string) => good.replace('"text":', `"value":${json},"text":`);

const rows: readonly Row[] = [
  ["ten megabytes (I10)", "x".repeat(10_000_000), 413],
  ["ten megabytes of JSON (I10)", `"${"x".repeat(10_000_000)}"`, 413],
  ["one byte over the limit (I10)", " ".repeat(256 * 1024 + 1), 413],
  ["nothing (I11)", "", 400],
  ["half an activity (I11)", good.slice(0, 40), 400],
  ["null (I11)", "null", 400],
  ["a list (I11)", `[${good}]`, 400],
  ["a hundred thousand brackets (I11)", withValue("[".repeat(1e5) + "]".repeat(1e5)), 400],
  ["brackets without end (I11)", "[".repeat(2e5), 400],
  ["1e999 (I11)", withValue("1e999"), 400],
  ["bytes that are no UTF-8 (I11)", new Uint8Array([0x7b, 0xff, 0x7d]), 400],
  ["UTF-16 (I11)", new Uint8Array(Buffer.from(`\ufeff${good}`, "utf16le")), 400],
  ["__proto__ in a value (I12)", withValue('{"__proto__":{"admin":true}}'), 400],
  ["__proto__ at the top (I12)", good.replace("{", '{"__proto__":{"admin":true},'), 400],
  ["a gzip bomb (I13)", bomb(), 415, { "Content-Encoding": "gzip" }],
  ["gzip of an activity (I13)", squeezed(good), 415, { "Content-Encoding": "gzip" }],
  ["brotli (I13)", good, 415, { "Content-Encoding": "br" }],
  ["two encodings (I13)", good, 415, { "Content-Encoding": "identity, gzip" }],
  ["a form (I38)", good, 415, { "Content-Type": "application/x-www-form-urlencoded" }],
  ["plain text (I38)", good, 415, { "Content-Type": "text/plain" }],
  ["no service URL (I3)", good.replace("serviceUrl", "other"), 401],
  ["a cloud's secrets as service URL (I3)", elsewhere("http://169.254.169.254/"), 403],
  ["a file as service URL (I3)", elsewhere("file:///etc/passwd"), 403],
  ["a name before the host (I3)", elsewhere("http://127.0.0.1@kwaad.example/"), 403],
  ["no tenant (I4)", good.replaceAll('"tenant', '"other'), 403],
  ["two tenants (I4)", good.replace('"tenantId":"1', '"tenantId":"2'), 403],
  ["another channel (I1)", good.replace("msteams", "webchat"), 403],
];

/** I1, I3, I4, I10 to I13, I38. */
export const badRequests = rows.map(([name, body, status, headers = {}]) => {
  return { name, body, status, headers };
});

/** What is odd and still an activity. */
export const oddRequests: readonly (readonly [name: string, body: string])[] = [
  ["a byte order mark (I11)", `\ufeff${good}`],
  ["half a character (I11)", good.replace("kamp", "kamp \\ud800")],
  ["a key named constructor (I12)", withValue('{"constructor":{"prototype":{"admin":true}}}')],
  ["a key twice (I11)", good.replace("{", '{"text":"x",')],
  ["a depth that is allowed (I11)", withValue("[".repeat(40) + "]".repeat(40))],
];

function bomb(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
}

function squeezed(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text));
}

function elsewhere(url: string): string {
  return JSON.stringify(message({ serviceUrl: url }));
}
