import { z } from "zod";
import { channelNames } from "../domain/account.ts";
import { ids } from "../domain/ids.ts";
import { partNames } from "../domain/network.ts";
import { times } from "../domain/time.ts";

const network = ids.network;

/** What a command can ask for, of the store or of the process that has it. */
export const workRequest = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("networks") }),
  z.strictObject({ kind: z.literal("export"), network: z.string() }),
  z.strictObject({ kind: z.literal("preview"), file: z.string() }),
  z.strictObject({
    kind: z.literal("import"),
    file: z.string(),
    /** Takes the file's word over what people changed by hand after it was made. */
    overwrite: z.boolean(),
    /** What the preview promised; without it whatever it comes to is done. */
    promise: z.string().exactOptional(),
  }),
  /** How a network stands, as a workbook. */
  z.strictObject({ kind: z.literal("report"), network: z.string() }),
  z.strictObject({ kind: z.literal("link-requests") }),
  /** Takes a person, by id, mail address or full name, out of all that is kept. */
  z.strictObject({ kind: z.literal("erase"), person: z.string().max(300), sure: z.boolean() }),
  /** Links the account whose request has this code; or refuses it. */
  z.strictObject({ kind: z.literal("link"), code: z.string().max(12), refuse: z.boolean() }),
]);
export type WorkRequest = z.infer<typeof workRequest>;

/** A record of which something changes, by the names that a network file uses. */
const entry = z.object({
  part: z.enum(partNames),
  id: z.string(),
  fields: z.array(z.string()).exactOptional(),
});
export type PlannedEntry = z.infer<typeof entry>;

const plan = z.object({
  network: z.string(),
  /** Whether the network is not there yet. */
  first: z.boolean(),
  new: z.array(entry),
  changed: z.array(entry),
  conflicts: z.array(entry),
  missing: z.array(entry),
  same: z.number(),
  /** Name, goal or zone; the regional emergency lines. */
  description: z.boolean(),
  emergencyLines: z.boolean(),
  /** What is allowed and probably a mistake, in Dutch. */
  warnings: z.array(z.string()),
  /** Differs when the import would do something else; one for each answer to a conflict. */
  promises: z.object({ keep: z.string(), overwrite: z.string() }),
});
/** What an import would do, or did. */
export type ImportPlan = z.infer<typeof plan>;

/** A request to be linked, as the operator sees it. */
const linkEntry = z.object({
  /** The name of the network. */
  network: z.string(),
  zone: times.zone,
  person: z.string(),
  /** Where to ask the person for the code. */
  phone: z.string().exactOptional(),
  channel: z.enum(channelNames),
  /** How the account calls itself. */
  called: z.string().exactOptional(),
  code: z.string(),
  at: times.instant,
});
export type LinkEntry = z.output<typeof linkEntry>;

/** Somebody who can be erased, and what goes. */
const erasureEntry = z.object({
  /** The name of the network. */
  network: z.string(),
  id: z.string(),
  name: z.string(),
  seats: z.number(),
  accounts: z.number(),
});
export type ErasureEntry = z.output<typeof erasureEntry>;

const workReply = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("networks"), networks: z.array(network) }),
  z.object({ kind: z.literal("exported"), file: z.string() }),
  /** The bytes of an `.xlsx` file, in base64. */
  z.object({ kind: z.literal("reported"), workbook: z.base64() }),
  z.object({ kind: z.literal("no-such-network") }),
  /** The file cannot be used; lines in Dutch. */
  z.object({ kind: z.literal("refused"), lines: z.array(z.string()) }),
  /** `erased`: so many people in the file were erased before, and will not come back. */
  z.object({ kind: z.literal("planned"), plan, erased: z.number().exactOptional() }),
  z.object({ kind: z.literal("imported"), plan }),
  /** The network changed since the preview, so that the import would do something else. */
  z.object({ kind: z.literal("moved"), plan }),
  z.object({ kind: z.literal("link-requests"), requests: z.array(linkEntry) }),
  z.object({ kind: z.literal("linked"), entry: linkEntry }),
  z.object({ kind: z.literal("link-refused"), entry: linkEntry }),
  z.object({ kind: z.literal("no-such-person") }),
  z.object({ kind: z.literal("several-people"), people: z.array(erasureEntry) }),
  z.object({ kind: z.literal("erasure-planned"), entry: erasureEntry }),
  z.object({ kind: z.literal("erased"), entry: erasureEntry }),
  /** The bot does it as soon as these mails are gone. */
  z.object({ kind: z.literal("erasure-begun"), entry: erasureEntry, mails: z.number() }),
  z.object({ kind: z.literal("no-such-request") }),
  /** Several requests have this code: a chance of one in a hundred million. */
  z.object({ kind: z.literal("same-code"), requests: z.array(linkEntry) }),
]);
export type WorkReply = z.infer<typeof workReply>;

const passedOn = ["network-exists", "store-write", "store-read", "stopping", "busy"] as const;

/** What goes over the socket: a reply, or the code of a fault. */
export const socketReply = z.discriminatedUnion("kind", [
  ...workReply.options,
  z.object({ kind: z.literal("fault"), code: z.enum(passedOn).catch("busy") }),
]);
export type SocketReply = z.infer<typeof socketReply>;

/** Does what a command asks: in this process, or in the running one. */
export type Work = (request: WorkRequest) => Promise<WorkReply>;
