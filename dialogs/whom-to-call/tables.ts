import type { Outcome, Say } from "../../src/contract/outcome.ts";
import type { TableId } from "../../src/domain/ids.ts";
import type { Table } from "../../src/domain/table.ts";
import type { State } from "./answer.ts";
import { isInGroup, lineCard, offeringOf, type Scene, show } from "./scene.ts";
import { noTableCard, tableCard, whichTableCard } from "./table-card.ts";
import { wording } from "./wording.ts";

/** Who sits in what was asked after: in one, in which of several, or in none that is known. */
export function answerTables(scene: Scene, tables: readonly Table[]): Outcome<State> {
  const [only, second] = tables;
  const offering = offeringOf(scene, false);
  if (!only) return show({ message: noTableCard(offering) });
  if (second) return show({ message: whichTableCard(offering, tables) });
  return inPrivate(scene, only);
}

/** The same by a button, whose table may be gone by now. */
export function showTable(scene: Scene, id: TableId): Outcome<State> {
  const table = scene.network.tables.get(id);
  return answerTables(scene, table ? [table] : []);
}

/** Where others read along no person is named. */
function inPrivate(scene: Scene, table: Table): Outcome<State> {
  const message = tableCard({ ...offeringOf(scene, false), inGroup: false }, table);
  if (!isInGroup(scene)) return show({ message });
  const here: Say = { message: lineCard(scene, wording.groupPerson), as: "new", to: "here" };
  return { ...show({ message }), say: [here, { message, as: "new", to: "private" }] };
}
