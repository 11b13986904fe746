import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Knowledge } from "../contract/dialog.ts";
import { Fault } from "../contract/fault.ts";
import { readEmergencyLines } from "../domain/network-file/emergency-line-file.ts";
import { rankThemes } from "../lookup/themes/rank-themes.ts";
import { dataDir } from "./data-dir.ts";
import { loadModel, modelPathsIn } from "./model-file.ts";

/** What is the same for all networks, read from the data that comes with the program. */
export async function loadKnowledge(): Promise<Knowledge> {
  const text = await readFile(join(dataDir, "emergency-lines.json"), "utf8");
  const emergency = readEmergencyLines(text);
  if (emergency.kind === "refused") throw new Fault("store-read", "data/emergency-lines.json");
  const { model } = await loadModel(modelPathsIn(dataDir));
  return { rank: (question) => rankThemes(model, question), emergencyLines: emergency.lines };
}
