import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { type BoxOwner, ids, type NetworkId } from "../domain/ids.ts";
import { type Instant, instant } from "../domain/time.ts";
import type { ActionRef, Field } from "../messages/message.ts";
import { digest, isSame, seal } from "./seal.ts";

/** What may be done by it. */
export type LinkDoes =
  | {
      readonly kind: "press";
      /** What the button says. */
      readonly label: string;
      /** What stood above it. */
      readonly about?: string;
      readonly action: ActionRef;
      /** What is filled in before it is pressed. */
      readonly fields?: readonly Field[];
      /** What a mail program does for its reader in one go (RFC 8058). */
      readonly oneClick?: ActionRef;
    }
  /** Something that is typed: an answer or a question. */
  | { readonly kind: "text" };

/** What one person, or whoever reads the box of an organisation, may do in one network, until a moment. */
export type Link = {
  readonly network: NetworkId;
  readonly person: BoxOwner;
  /** The address it was made for, unreadable: see `member.ts`. */
  readonly box: string;
  /** In whole seconds. */
  readonly until: Instant;
  /** Tells two links with the same action apart. */
  readonly nonce: string;
  /** Who said to act for the person, and goes on to do so. */
  readonly standIn?: string;
  readonly does: LinkDoes;
};

/** Longer than any link of ours; what is longer is not looked at. */
const LONGEST = 4_000;
/** How long a link in a mail can be used. */
const LINK_DAYS = 30;
const DAY_MS = 86_400_000;

/** The last moment of a link that is made now. */
export function untilFrom(now: Instant, days = LINK_DAYS): Instant {
  return instant(Math.floor((Date.parse(now) + days * DAY_MS) / 1_000) * 1_000);
}

/** What we signed ourselves need only be recognised. Names of one letter, for a link is typed over. */
const json = z.custom<ActionRef>((value) => typeof value === "object" && value !== null);
const fieldList = z.custom<readonly Field[]>((value) => Array.isArray(value));
const pressSchema = z.strictObject({
  l: z.string(),
  t: z.string().optional(),
  a: json,
  f: fieldList.optional(),
  o: json.optional(),
});
const linkSchema = z.strictObject({
  v: z.literal(1),
  n: ids.network,
  p: ids.boxOwner,
  b: z.string(),
  u: z.int(),
  c: z.string(),
  s: z.string().optional(),
  d: z.union([pressSchema, z.literal(0)]),
});

/** The link as it stands behind the address of a page. */
export function writeLink(link: Link, secret: string): string {
  const { network: n, person: p, box: b, until, nonce: c, standIn: s, does } = link;
  const d = packDoes(does);
  const packed = { v: 1, n, p, b, u: Date.parse(until) / 1_000, c, s, d };
  const text = deflateRawSync(JSON.stringify(packed), { level: 9 }).toString("base64url");
  return `${text}.${seal("link", text, secret)}`;
}

function packDoes(does: LinkDoes): z.input<typeof pressSchema> | 0 {
  if (does.kind === "text") return 0;
  const { label, about, action, fields, oneClick } = does;
  return {
    ...{ l: label, ...(about && { t: about }), a: action },
    ...(fields && { f: fields }),
    ...(oneClick && { o: oneClick }),
  };
}

/** The link that we signed, or nothing when we did not; one that is over is still read. */
export function readLink(token: string, secret: string): Link | undefined {
  if (token.length > LONGEST) return undefined;
  const [text = "", signature = "", ...more] = token.split(".");
  if (more.length > 0 || !isSame(signature, seal("link", text, secret))) return undefined;
  const unpacked: unknown = JSON.parse(inflateRawSync(Buffer.from(text, "base64url")).toString());
  const read = linkSchema.safeParse(unpacked).data;
  if (!read) return undefined;
  const { n: network, p: person, b: box, u, c: nonce, s: standIn, d } = read;
  const until = instant(u * 1_000);
  const who = { network, person, box, ...(standIn !== undefined && { standIn }) };
  return { ...who, until, nonce, does: unpackDoes(d) };
}

function unpackDoes(packed: z.output<typeof pressSchema> | 0): LinkDoes {
  if (packed === 0) return { kind: "text" };
  const { l: label, t: about, a: action, f: fields, o: oneClick } = packed;
  return {
    ...{ kind: "press", label, ...(about && { about }), action },
    ...(fields && { fields }),
    ...(oneClick && { oneClick }),
  };
}

/**
 * The id of the event that using it is: the same however often it is used, and in whichever of two
 * mails that went out for one message.
 */
export function linkId({ network, person, nonce }: Link): string {
  return `link:${digest(`${network} ${person} ${nonce}`)}`;
}
