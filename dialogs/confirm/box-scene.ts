import type { Organisation } from "../../src/domain/organisation.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Coming } from "./scene.ts";

/** Somebody who reads the box of an organisation, and says who they are. */
export type BoxScene = Coming & {
  readonly organisation: Organisation;
  /** What of that is a name; it proves nothing. */
  readonly by: string;
};

/** A seat of which the organisation may say something, and who sits there. */
export type Boxed = { readonly seat: Seat; readonly holder: Person };
