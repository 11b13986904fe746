import { vacancyMessage } from "../../src/cards/vacancy-letter.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Vacancy } from "../../src/domain/cycle/organisation-box.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import { lastMoment } from "./last-moment.ts";

/** What the box of an organisation is asked about seats that somebody is to take over. */
export function tellVacancy(
  { network, at }: { readonly network: Network; readonly at: Instant },
  vacancy: Vacancy,
): Tell {
  const { organisation, seats } = vacancy;
  const [first] = coordinatorsOnDuty(network, at);
  const { day } = localMoment(at, network.description.zone);
  return {
    to: { kind: "organisation", organisation },
    message: vacancyMessage({ network, at, coordinator: first?.person }, vacancy),
    about: { kind: "vacancy", seats },
    hours: "office",
    until: lastMoment(network, at),
    key: `vacancy/${organisation}/${day}`,
  };
}
