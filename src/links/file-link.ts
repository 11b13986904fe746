import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { ids, type NetworkId, type PersonId } from "../domain/ids.ts";
import { countsBy, type StatusCounts, seatStatuses } from "../domain/report/seat-statuses.ts";
import { type Instant, instant } from "../domain/time.ts";
import type { FileRef } from "../messages/file-ref.ts";
import { isSame, seal } from "./seal.ts";

/** One file, for one person in one network, until a moment. */
export type FileLink = {
  readonly network: NetworkId;
  readonly person: PersonId;
  /** In whole seconds. */
  readonly until: Instant;
  readonly file: LinkedFile;
};

/** A calendar that is followed has an address of its own: see `feed-address.ts`. */
export type LinkedFile = Exclude<FileRef, { readonly kind: "feed" }>;

/** Longer than any of ours; what is longer is not looked at. */
const LONGEST = 2_000;

const figures = z.array(z.int().nonnegative()).length(seatStatuses.length);
const week = z.string().regex(/^\d{4}-W\d\d$/);
const chartSchema = z.strictObject({
  w: week,
  c: figures,
  /** The weeks before it. */
  b: z.array(z.tuple([week, figures])),
});
/** Names of one letter, for the address stands in messages of limited length. */
const linkSchema = z.strictObject({
  v: z.literal(1),
  n: ids.network,
  p: ids.person,
  u: z.int(),
  f: z.union([chartSchema, z.enum(["workbook", "print"]), z.strictObject({ m: ids.meeting })]),
});

/** The link as it stands behind the address of files. */
export function writeFileLink({ network, person, until, file }: FileLink, secret: string): string {
  const packed = { v: 1, n: network, p: person, u: Date.parse(until) / 1_000, f: packFile(file) };
  const text = deflateRawSync(JSON.stringify(packed), { level: 9 }).toString("base64url");
  return `${text}.${seal("file", text, secret)}`;
}

/** The link that we signed, or nothing when we did not; one that is over is still read. */
export function readFileLink(token: string, secret: string): FileLink | undefined {
  if (token.length > LONGEST) return undefined;
  const [text = "", signature = "", ...more] = token.split(".");
  if (more.length > 0 || !isSame(signature, seal("file", text, secret))) return undefined;
  const unpacked: unknown = JSON.parse(inflateRawSync(Buffer.from(text, "base64url")).toString());
  const read = linkSchema.safeParse(unpacked).data;
  if (!read) return undefined;
  const { n: network, p: person, u, f } = read;
  return { network, person, until: instant(u * 1_000), file: unpackFile(f) };
}

function packFile(file: LinkedFile): z.input<typeof linkSchema>["f"] {
  if (file.kind === "minutes") return { m: file.meeting };
  if (file.kind !== "chart") return file.kind;
  const { week: w, counts, before } = file.trend;
  return { w, c: packCounts(counts), b: before.map((one) => [one.id, packCounts(one.counts)]) };
}

function unpackFile(packed: z.output<typeof linkSchema>["f"]): LinkedFile {
  if (typeof packed === "string") return { kind: packed };
  if ("m" in packed) return { kind: "minutes", meeting: packed.m };
  const before = packed.b.map(([id, counts]) => ({ id, counts: unpackCounts(counts) }));
  return { kind: "chart", trend: { week: packed.w, counts: unpackCounts(packed.c), before } };
}

function packCounts(counts: StatusCounts): number[] {
  return seatStatuses.map((status) => counts[status]);
}

function unpackCounts(numbers: readonly number[]): StatusCounts {
  return countsBy((status) => numbers[seatStatuses.indexOf(status)] ?? 0);
}
