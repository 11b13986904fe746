import { join } from "node:path";
import { erasedListOf } from "../../config/everywhere.ts";
import type { NetworkId } from "../../domain/ids.ts";
import { instant } from "../../domain/time.ts";
import { dataDir } from "../data-dir.ts";
import { checkClock } from "./check-clock.ts";
import { checkData } from "./check-data.ts";
import { checkErasedList } from "./check-erased-list.ts";
import { checkNetworks } from "./check-networks.ts";
import { checkPort } from "./check-port.ts";
import { checkPublicUrl } from "./check-public-url.ts";
import { checkSchoolHolidays } from "./check-school-holidays.ts";
import { checkSettings } from "./check-settings.ts";
import { checkZones } from "./check-zones.ts";
import { findDataHolder } from "./data-holder.ts";
import { type Finding, idle } from "./finding.ts";
import { listNetworks, type NetworkReport, reportOn } from "./network-report.ts";
import { isReal, type Patient, readOf } from "./patient.ts";
import { checkMail } from "./platforms/check-mail.ts";
import { checkSlack } from "./platforms/check-slack.ts";
import { checkSlackManifest } from "./platforms/check-slack-manifest.ts";
import { checkTeams } from "./platforms/check-teams.ts";
import { checkTeamsPackage } from "./platforms/check-teams-package.ts";
import { wording } from "./wording.ts";

/** What was found about one thing, under its heading. */
export type Chapter = { readonly title: string; readonly findings: readonly Finding[] };

const { titles } = wording;

/** Looks at everything, in the order in which somebody would mend it. Changes nothing. */
export async function* examine(patient: Patient): AsyncIterable<Chapter> {
  yield { title: titles.settings, findings: checkSettings(patient.inspection) };
  const outside = await Promise.all([
    checkTeams(patient),
    checkSlack(patient),
    checkMail(patient),
    checkClock(patient),
    examineManifests(patient),
  ]);
  const [teams, slack, mail, clock, manifests] = outside;
  yield { title: titles.teams, findings: teams };
  yield { title: titles.slack, findings: slack };
  yield { title: titles.mail, findings: mail };
  yield { title: titles.manifests, findings: manifests };
  yield* examineData(patient);
  const schoolHolidays = await checkSchoolHolidays(dataDir, instant(patient.now()));
  yield { title: titles.schoolHolidays, findings: schoolHolidays };
  yield { title: titles.clock, findings: clock };
}

async function examineManifests({
  inspection: { parts },
  manifests,
}: Patient): Promise<readonly Finding[]> {
  const [teams, slack] = [readOf(parts.teams), readOf(parts.slack)];
  const publicUrl = readOf(parts.publicUrl);
  const found = await Promise.all([
    teams ? checkTeamsPackage(join(manifests, "teams"), { appId: teams.appId, publicUrl }) : [],
    slack
      ? checkSlackManifest(join(manifests, "slack"), {
          publicUrl,
          isSocket: slack.transport.kind === "socket",
          readsMail: slack.domains.size > 0,
        })
      : [],
  ]);
  return found.flat();
}

async function* examineData(patient: Patient): AsyncIterable<Chapter> {
  const { parts } = patient.inspection;
  const top = readOf(parts.dataDirectory);
  if (top === undefined) {
    yield { title: titles.data, findings: [idle(wording.data.settingFirst)] };
    return;
  }
  const real = isReal(patient);
  // As the bot has it: the try-out's data and real networks never meet.
  const directory = real ? top : join(top, "try-out");
  const holder = await findDataHolder(directory);
  const erasedList = readOf(parts.erasedList);
  const list = erasedListOf({ dataDirectory: top, ...(erasedList && { erasedList }) });
  const data = await checkData({ directory, holder, isReal: real });
  const reports = await reportsIn(directory, patient);
  const findings = real ? [...data, ...(await checkErasedList(list, reports))] : data;
  yield { title: titles.data, findings };
  const served = real ? servedBy(patient, reports) : undefined;
  yield { title: titles.networks, findings: checkNetworks({ reports, served }) };
  const zones = reports.flatMap((report) => (report.kind === "read" ? [report.zone] : []));
  yield { title: titles.zones, findings: checkZones(zones, instant(patient.now())) };
  const [host, port] = [readOf(parts.host), readOf(parts.port)];
  const door = host !== undefined && port !== undefined ? { host, port, holder } : undefined;
  const doors = await Promise.all([
    door ? checkPort(door) : idle(wording.port.settingFirst),
    checkPublicUrl(readOf(parts.publicUrl), holder),
  ]);
  yield { title: titles.network, findings: doors };
}

/** One by one: together they may be larger than memory. */
async function reportsIn(directory: string, { now }: Patient): Promise<readonly NetworkReport[]> {
  const reports: NetworkReport[] = [];
  for (const id of await listNetworks(directory)) {
    reports.push(await reportOn(directory, id, instant(now())));
  }
  return reports;
}

/** With mail everybody with an address can be written to, in every network. */
function servedBy(
  { inspection: { parts } }: Patient,
  reports: readonly NetworkReport[],
): ReadonlySet<NetworkId> {
  const served = [readOf(parts.teams)?.tenants, readOf(parts.slack)?.workspaces];
  const byMail = readOf(parts.mail) ? reports.map(({ id }) => id) : [];
  return new Set([...served.flatMap((of) => [...(of?.values() ?? [])].flat()), ...byMail]);
}
