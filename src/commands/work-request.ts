import { z } from "zod";
import { ids } from "../domain/ids.ts";
import { partNames } from "../domain/network.ts";

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

const workReply = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("networks"), networks: z.array(network) }),
  z.object({ kind: z.literal("exported"), file: z.string() }),
  z.object({ kind: z.literal("no-such-network") }),
  /** The file cannot be used; lines in Dutch. */
  z.object({ kind: z.literal("refused"), lines: z.array(z.string()) }),
  z.object({ kind: z.literal("planned"), plan }),
  z.object({ kind: z.literal("imported"), plan }),
  /** The network changed since the preview, so that the import would do something else. */
  z.object({ kind: z.literal("moved"), plan }),
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
