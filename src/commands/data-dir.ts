import { join } from "node:path";

/** The data that comes with the program, wherever it is started from. */
export const dataDir = join(import.meta.dirname, "..", "..", "data");
