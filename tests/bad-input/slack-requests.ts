import { gzipSync } from "node:zlib";
import { signature } from "../e2e/slack/signed.ts";

/** What is needed to make a request that is wrong in one thing and right in all others. */
export type Making = {
  readonly secret: string;
  /** Seconds since 1970, as the bot's clock has it. */
  readonly now: number;
  /** A question in an event of its own, not signed yet. */
  readonly question: string;
};

/** A request by what is wrong with it, and the status that it gets. */
export type BadRequest = {
  readonly name: string;
  readonly status: number;
  readonly make: (making: Making) => {
    readonly body: string | Uint8Array<ArrayBuffer>;
    readonly headers: Readonly<Record<string, string>>;
  };
};

type Headers = Readonly<Record<string, string>>;

const json = { "Content-Type": "application/json" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };

function signedAt(timestamp: string, { secret, question }: Making): Headers {
  return {
    ...json,
    "X-Slack-Request-Timestamp": timestamp,
    "X-Slack-Signature": signature(secret, timestamp, question),
  };
}

function rightHeaders({ secret, now }: Making, body: string, type: Headers = json): Headers {
  return { ...signedAt(String(now), { secret, now, question: body }), ...type };
}

type Forge = (right: { readonly sign: string; readonly making: Making }) => Headers;

const forgeries: readonly (readonly [name: string, forge: Forge])[] = [
  ["no signature at all", () => ({ "X-Slack-Signature": "" })],
  ["a signature of nothing but its version", () => ({ "X-Slack-Signature": "v0=" })],
  ["a signature of noughts", () => ({ "X-Slack-Signature": `v0=${"0".repeat(64)}` })],
  ["half a signature", ({ sign }) => ({ "X-Slack-Signature": sign.slice(0, 35) })],
  ["a signature and more", ({ sign }) => ({ "X-Slack-Signature": `${sign}00` })],
  ["another version", ({ sign }) => ({ "X-Slack-Signature": sign.replace("v0", "v1") })],
  ["a signature without its version", ({ sign }) => ({ "X-Slack-Signature": sign.slice(3) })],
  ["one letter altered", ({ sign }) => ({ "X-Slack-Signature": altered(sign) })],
  ["100 KB of signature", () => ({ "X-Slack-Signature": `v0=${"a".repeat(10_000)}` })],
  [
    "another secret",
    ({ making }) => ({ ...rightHeaders({ ...making, secret: "x".repeat(32) }, making.question) }),
  ],
  ["no secret", ({ making }) => ({ ...rightHeaders({ ...making, secret: "" }, making.question) })],
];

const forged: readonly BadRequest[] = forgeries.map(([name, forge]) => ({
  name: `${name} (I5)`,
  status: 401,
  make: (making) => {
    const right = rightHeaders(making, making.question);
    const sign = right["X-Slack-Signature"] ?? "";
    return { body: making.question, headers: { ...right, ...forge({ sign, making }) } };
  },
}));

function altered(sign: string): string {
  return sign.slice(0, -1) + (sign.endsWith("0") ? "1" : "0");
}

const without = (left: string) => (making: Making) => ({
  body: making.question,
  headers: Object.fromEntries(
    Object.entries(rightHeaders(making, making.question)).filter(([name]) => name !== left),
  ),
});

const alteredBodies: readonly BadRequest[] = (
  [
    ["one word of the body altered", (body) => body.replace("kamp", "eten")],
    ["a space behind the body", (body) => `${body} `],
    ["a line end behind the body", (body) => `${body}\n`],
    ["a byte order mark before the body", (body) => `\ufeff${body}`],
    ["another workspace in the body", (body) => body.replace(/"T\w+"/, '"T0ELSEWHERE"')],
    ["no body", () => ""],
  ] as const satisfies readonly (readonly [string, (body: string) => string])[]
).map(([name, alter]) => ({
  name: `${name} (I5)`,
  status: 401,
  make: (making: Making) => ({
    body: alter(making.question),
    headers: rightHeaders(making, making.question),
  }),
}));

/** Each is in the signature too: only the moment is wrong. */
const moments: readonly (readonly [name: string, moment: (now: number) => string])[] = [
  ["six minutes old", (now) => String(now - 360)],
  ["six minutes ahead", (now) => String(now + 360)],
  ["a day ahead", (now) => String(now + 86_400)],
  ["in milliseconds", (now) => String(now * 1_000)],
  ["no number", () => "gisteren"],
  ["not a number", () => "NaN"],
  ["without end", () => "Infinity"],
  ["a number and a word", (now) => `${now}x`],
  ["a number in another way of writing", (now) => `0x${now.toString(16)}`],
  ["a number with a power", (now) => `${now / 10}e1`],
  ["half a second", (now) => `${now}.5`],
  ["a negative number", (now) => `-${now}`],
  ["two numbers", (now) => `${now}, ${now}`],
  ["nought", () => "0"],
];

const badMoments: readonly BadRequest[] = moments.map(([name, moment]) => ({
  name: `a moment that is ${name} (I6)`,
  status: 401,
  make: (making) => ({ body: making.question, headers: signedAt(moment(making.now), making) }),
}));

const challenge = JSON.stringify({ type: "url_verification", token: "x", challenge: "abc" });

const missing: readonly BadRequest[] = [
  { name: "no signature (I5)", status: 401, make: without("X-Slack-Signature") },
  { name: "no moment (I6)", status: 401, make: without("X-Slack-Request-Timestamp") },
  {
    name: "a verification of the address that nobody signed (I8)",
    status: 401,
    make: () => ({ body: challenge, headers: json }),
  },
  {
    name: "a check of the certificate that nobody signed (I8)",
    status: 401,
    make: () => ({ body: "ssl_check=1&token=x", headers: form }),
  },
];

type Alter = (question: string) => string | Uint8Array<ArrayBuffer>;
type Row = readonly [name: string, alter: Alter, status: number, headers?: Headers];

const withValue = (value: string) => (question: string) =>
  question.replace('"type":', `"odd":${value},"type":`);

/** Signed as it should be, and still nothing that is read. */
const rows: readonly Row[] = [
  ["ten megabytes (I10)", () => "x".repeat(10_000_000), 413],
  ["one byte over the limit (I10)", () => " ".repeat(256 * 1024 + 1), 413],
  ["nothing (I11)", () => "", 400],
  ["half an event (I11)", (question) => question.slice(0, 40), 400],
  ["null (I11)", () => "null", 400],
  ["a list (I11)", (question) => `[${question}]`, 400],
  ["a text (I11)", () => '"kamp"', 400],
  ["brackets without end (I11)", () => "[".repeat(2e5), 400],
  ["a hundred thousand brackets (I11)", withValue("[".repeat(1e5) + "]".repeat(1e5)), 400],
  ["1e999 (I11)", withValue("1e999"), 400],
  ["__proto__ in an event (I12)", withValue('{"__proto__":{"admin":true}}'), 400],
  ["__proto__ at the top (I12)", (q) => q.replace("{", '{"__proto__":{"admin":true},'), 400],
  ["a payload that is no JSON (I11)", () => "payload=%7B", 400, form],
  ["a payload of null (I11)", () => "payload=null", 400, form],
  ["a payload that is a list (I11)", () => "payload=%5B%5D", 400, form],
  [
    "__proto__ in a payload (I12)",
    () => `payload=${encodeURIComponent('{"__proto__":{"type":"x"}}')}`,
    400,
    form,
  ],
  ["brackets without end in a payload (I11)", () => `payload=${"[".repeat(1e5)}`, 400, form],
  ["half a percent sign (I11)", () => "payload=%E0%A4%A", 400, form],
  ["plain text (I38)", (question) => question, 400, { "Content-Type": "text/plain" }],
  ["a form of parts (I38)", (question) => question, 400, { "Content-Type": "multipart/form-data" }],
  ["a gzip bomb (I13)", () => bomb(), 415, { ...json, "Content-Encoding": "gzip" }],
  ["brotli (I13)", (question) => question, 415, { ...json, "Content-Encoding": "br" }],
];

function bomb(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
}

const unreadable: readonly BadRequest[] = rows.map(([name, alter, status, type = json]) => ({
  name,
  status,
  make: (making) => {
    const body = alter(making.question);
    const asText = typeof body === "string" ? body : "";
    return { body, headers: rightHeaders(making, asText, type) };
  },
}));

/** I5, I6, I8, I10 to I13, I38. */
export const badRequests: readonly BadRequest[] = [
  ...forged,
  ...alteredBodies,
  ...badMoments,
  ...missing,
  ...unreadable,
];

/** What is odd and still an event. */
export const oddQuestions: readonly (readonly [name: string, alter: (body: string) => string])[] = [
  ["half a character (I11)", (body) => body.replaceAll("kamp", "kamp \\ud800")],
  ["a key named constructor (I12)", withValue('{"constructor":{"prototype":{"admin":true}}}')],
  ["a key twice (I11)", (body) => body.replace("{", '{"type":"x",')],
  ["a depth that is allowed (I11)", withValue("[".repeat(40) + "]".repeat(40))],
  ["spaces around it (I11)", (body) => `\n ${body} \n`],
];
