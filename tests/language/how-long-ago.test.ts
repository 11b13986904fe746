import { expect, test } from "vitest";
import type { Day } from "../../src/domain/time.ts";
import { ago } from "../../src/language/ago.ts";

test.each([
  ["2026-09-26", "59 dagen geleden"],
  ["2026-09-25", "2 maanden geleden"],
  ["2025-11-24", "12 maanden geleden"],
  ["2025-11-01", "meer dan een jaar geleden"],
  ["2024-11-25", "meer dan een jaar geleden"],
  ["2024-11-23", "meer dan 2 jaar geleden"],
])("on 24 November 2026, %s was %s", (day, said) => {
  expect(ago(day as Day, "2026-11-24" as Day)).toBe(said);
});
