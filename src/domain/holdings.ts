import { daysLater } from "./days.ts";
import type { PersonId } from "./ids.ts";
import type { Holding } from "./seat.ts";
import type { Day } from "./time.ts";

/** The day before. */
export function dayBefore(day: Day): Day {
  return daysLater(day, -1);
}

/** The holdings when everybody is out after a day; who had yet to come never comes. */
export function endHoldings(holdings: readonly Holding[], until: Day): readonly Holding[] {
  return holdings
    .filter(({ from }) => from <= until)
    .map((holding) =>
      holding.until !== undefined && holding.until <= until ? holding : { ...holding, until },
    );
}

/** The holdings when a person takes the seat from a day on. */
export function takeOver(
  holdings: readonly Holding[],
  taker: { readonly person: PersonId; readonly from: Day },
): readonly Holding[] {
  return [
    ...endHoldings(holdings, dayBefore(taker.from)),
    { person: taker.person, from: taker.from },
  ];
}
