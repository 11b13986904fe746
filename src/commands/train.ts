import { dataDir } from "./data-dir.ts";
import { loadModel, modelPathsIn } from "./model-file.ts";

const paths = modelPathsIn(dataDir);
const { kept } = await loadModel(paths);
process.stderr.write(kept ? `${paths.modelFile}\n` : `Cannot write ${paths.modelFile}.\n`);
process.exitCode = kept ? 0 : 1;
