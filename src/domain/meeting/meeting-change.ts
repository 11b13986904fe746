import type { Change } from "../change.ts";
import type { MeetingFact } from "./meeting-fact.ts";

/** A change of a meeting, or of what leads to it or follows from it. */
export type MeetingChange = Extract<Change, { readonly kind: MeetingFact["kind"] }>;
