import { ann, tenant } from "../channels/teams/activities.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { withAccount } from "../fixtures/with-account.ts";

const person = "kees";

/** Networks in which whoever does it is known: of a stranger nothing would be noted anyway. */
export const knowsWhoPresses = () =>
  withAccount(smallNetwork(), `teams:${tenant}:${ann.aadObjectId}`, { person });
export const knowsWhoTypes = () =>
  withAccount(smallNetwork(), "terminal:local:here", { person, channel: "terminal" });
