import { defineConfig } from "vitest/config";

/** These keep nothing in their modules, so they may share them: most of their time was loading. */
const pure = [
  ...["cards", "contract", "dialogs", "documents", "domain", "engine", "journeys", "language"],
  ...["links", "lookup", "messages", "shield", "simulation"],
].map((room) => `tests/${room}/**/*.test.ts`);

const everything = ["tests/**/*.test.ts"];

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "edges", include: everything, exclude: pure } },
    ],
  },
});
