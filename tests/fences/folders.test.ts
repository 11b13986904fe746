import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./source-files.ts";

/** Every folder somebody opens to find their way. */
const rooms = [
  "{src,dialogs,manifests,data,tests}",
  "{src,dialogs,manifests}/*",
  "src/{channels,store}/*",
].flatMap((pattern) =>
  globSync(pattern, { cwd: projectRoot, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** A folder that is only made, with nothing in it, needs no words yet; git does not see it either. */
const holdsFiles = (folder: string) =>
  globSync("**/*", { cwd: folder, withFileTypes: true }).some((entry) => entry.isFile());

const pathOf = (folder: string) => folder.slice(projectRoot.length + 1);

describe("every room says what lives there", () => {
  it("there are rooms to look at", () => {
    expect(rooms.map(pathOf)).toContain("src/domain");
  });

  it.each(rooms.filter(holdsFiles).map(pathOf))("%s has a README of a few lines", (folder) => {
    const readme = join(projectRoot, folder, "README.md");
    expect(existsSync(readme), `write ${folder}/README.md`).toBe(true);
    expect(readFileSync(readme, "utf8").trim().length).toBeGreaterThan(40);
  });
});
