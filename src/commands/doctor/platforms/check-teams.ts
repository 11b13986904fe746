import { z } from "zod";
import type { TeamsSettings } from "../../../config/teams.ts";
import { type Finding, fine, idle, look, wrong } from "../finding.ts";
import { callOutside, type Reply } from "../outside.ts";
import { type Patient, readOf } from "../patient.ts";
import { wording } from "./wording.ts";

const words = wording.teams;

/** What Teams needs, tried at Microsoft: the bot's id with its secret, and Microsoft's keys. */
export async function checkTeams({
  inspection,
  outside,
}: Pick<Patient, "inspection" | "outside">): Promise<readonly Finding[]> {
  const { teams } = inspection.parts;
  if (teams.kind === "wrong") return [idle(words.settingsFirst)];
  const settings = readOf(teams);
  if (!settings) return [];
  const [token, keys] = await Promise.all([
    callOutside(tokenCall(outside.microsoftLogin, settings)),
    callOutside({ url: `${outside.botFramework}/v1/.well-known/openidconfiguration` }),
  ]);
  return [readToken(token), readKeys(keys), ...checkDomains(settings)];
}

/** As botbuilder asks for it when it sends an answer. */
function tokenCall(login: string, { appId, password, appTenantId }: TeamsSettings) {
  return {
    url: `${login}/${appTenantId}/oauth2/v2.0/token`,
    method: "POST",
    form: {
      grant_type: "client_credentials",
      client_id: appId,
      client_secret: password,
      scope: "https://api.botframework.com/.default",
    },
  } as const;
}

const refusalSchema = z.object({ error_codes: z.array(z.number()).catch([]) });

function readToken(reply: Reply): Finding {
  if (reply.kind === "silence") return wrong(words.loginSilent(reply.code));
  if (z.object({ access_token: z.string() }).safeParse(reply.body).success) {
    return fine(words.tokenGiven);
  }
  const [code] = refusalSchema.safeParse(reply.body).data?.error_codes ?? [];
  return reply.status >= 500
    ? look(words.loginFails(reply.status))
    : wrong(words.tokenRefused(code, reply.status));
}

function readKeys(reply: Reply): Finding {
  if (reply.kind === "silence") return wrong(words.keysSilent(reply.code));
  const isThere = z.object({ jwks_uri: z.string() }).safeParse(reply.body).success;
  return isThere ? fine(words.keysThere) : wrong(words.keysOdd(reply.status));
}

function checkDomains({ tenants, domains }: TeamsSettings): readonly Finding[] {
  const strange = [...domains.keys()].some((tenant) => !tenants.has(tenant));
  return strange ? [look(words.domainsElsewhere)] : [];
}
