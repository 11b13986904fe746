import { strToU8, zipSync } from "fflate";
import { fillTemplate, type Values } from "./fill-template.ts";

/** The three files of a Teams app as they stand in `manifests/teams`. */
export type TeamsFiles = {
  readonly manifest: string;
  readonly color: Uint8Array;
  readonly outline: Uint8Array;
};

/** A zip has no empty date; a fixed one makes the same package of the same input. */
const mtime = "2000-01-01T12:00:00";

/** The zip to upload in Teams, all three files at its root. */
export function teamsPackage({ manifest, color, outline }: TeamsFiles, values: Values): Uint8Array {
  const filled = `${JSON.stringify(fillTemplate(manifest, values), null, 2)}\n`;
  return zipSync(
    { "manifest.json": strToU8(filled), "color.png": color, "outline.png": outline },
    { mtime },
  );
}
