import type { Network } from "../../src/domain/network.ts";
import type { Day } from "../../src/domain/time.ts";
import { readAcquaintRequest } from "../../src/language/acquaint.ts";
import { readAgendaRequest } from "../../src/language/agenda.ts";
import { asksWhatWasAsked } from "../../src/language/asked-before.ts";
import { readCaseRequest } from "../../src/language/case-check.ts";
import { readIdentity } from "../../src/language/identity.ts";
import { readLeaving } from "../../src/language/leaving.ts";
import { readManageRequest } from "../../src/language/manage.ts";
import { asksForActions } from "../../src/language/meeting/action-line.ts";
import { readMeetingChange } from "../../src/language/meeting/meeting-change.ts";
import { asksForMeetings } from "../../src/language/meeting/meeting-list.ts";
import { asksForMinutes } from "../../src/language/meeting/minutes-line.ts";
import { readPlanOpening } from "../../src/language/meeting/plan-opening.ts";
import { readPollRequest } from "../../src/language/meeting/poll-request.ts";
import { asksForOtherNetwork } from "../../src/language/other-network.ts";
import { asksForOwnData, asksToBeErased } from "../../src/language/own-data.ts";
import { readPreferredChannel } from "../../src/language/preferred-channel.ts";
import { readReportRequest } from "../../src/language/report-request.ts";
import { asksToWriteCoordinator } from "../../src/language/to-coordinator.ts";
import { readUpdateRequest } from "../../src/language/update-request.ts";
import { readWebberRequest } from "../../src/language/webber.ts";
import { nameIndex } from "../../src/lookup/names/name-index.ts";

/** Whether a text is unmistakably a wish of another conversation, and no situation of a family. */
export function isElsewhere(text: string, network: Network): boolean {
  return (
    isOfSomebodyKnown(text) || isAboutMeeting(text) || looksAfter(text) || isAboutWho(text, network)
  );
}

/** Of what is known of oneself; "ik ga weg" may be a child's, so only who names the place leaves it. */
function isOfSomebodyKnown(text: string): boolean {
  return (
    asksForOtherNetwork(text) ||
    asksForOwnData(text) ||
    asksToBeErased(text) ||
    asksToWriteCoordinator(text) ||
    readPreferredChannel(text) !== undefined ||
    readAcquaintRequest(text) !== undefined ||
    readUpdateRequest(text) !== undefined ||
    readLeaving(text, ANY_DAY)?.ofPlace === true
  );
}

/** Whether a text is plain needs no calendar. */
const ANY_DAY = "2026-01-01" as Day;

/** "Plan een webberoverleg": whoever looks after people also plans, and says so in between. */
function isAboutMeeting(text: string): boolean {
  const asked = readPlanOpening(text) ?? readMeetingChange(text) ?? readPollRequest(text);
  return (
    asked !== undefined ||
    asksForMeetings(text) ||
    asksForActions(text) ||
    asksForMinutes(text) ||
    readAgendaRequest(text) !== undefined
  );
}

/** What somebody asks who looks after the network. */
function looksAfter(text: string): boolean {
  return (
    asksWhatWasAsked(text) ||
    readReportRequest(text) !== undefined ||
    readWebberRequest(text) !== undefined ||
    readCaseRequest(text) !== undefined ||
    isManaging(text)
  );
}

/** "Mijn moeder is ziek" is like what a coordinator says of a colleague, so it stays an answer. */
function isManaging(text: string): boolean {
  const request = readManageRequest(text);
  return request !== undefined && request.kind !== "about";
}

/** "Ik ben bang" is no name, so it says what is going on. */
function isAboutWho(text: string, network: Network): boolean {
  const said = readIdentity(text);
  if (said?.kind !== "am") return said !== undefined;
  const name = said.words.join(" ");
  return nameIndex(network).entries.some(
    ({ named, words }) => named.kind === "person" && words.join(" ") === name,
  );
}
