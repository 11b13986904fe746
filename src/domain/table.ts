import type { AreaId, LinkId, OrganisationId, ProgrammeId, TableId } from "./ids.ts";

/** A standing consultation. Who sits there are seats of kind `table-member`. */
export type Table = {
  readonly id: TableId;
  readonly name: string;
  readonly about?: string;
  readonly areas: readonly AreaId[];
};

/** Another local programme or project that this network should know of. */
export type Programme = {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly about?: string;
  readonly organisations: readonly OrganisationId[];
};

/** Two organisations that work together. */
export type Link = {
  readonly id: LinkId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  /** What passes between them, in a few words. */
  readonly about?: string;
};

/** A neighbourhood or village within the network. */
export type Area = {
  readonly id: AreaId;
  readonly name: string;
  readonly aliases: readonly string[];
};
