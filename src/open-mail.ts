import { randomBytes } from "node:crypto";
import type { Channel } from "./channels/channel.ts";
import { createMailChannel } from "./channels/mail/create-mail-channel.ts";
import type { Leave } from "./channels/mail/mail-links.ts";
import type { MailAccess } from "./channels/mail/settings.ts";
import type { OnReply } from "./channels/mail/take-answer.ts";
import { wording } from "./channels/mail/wording.ts";
import { createWebChannel, PAGES } from "./channels/web/create-web-channel.ts";
import type { RegisteredDialog } from "./contract/dialog.ts";
import { isFault } from "./contract/fault.ts";
import type { Ask, Clock, Log, Store } from "./contract/ports.ts";
import type { NetworkId } from "./domain/ids.ts";
import { boxOfOrganisation } from "./domain/mail-account.ts";
import type { Network } from "./domain/network.ts";
import { type FindMember, type Member, memberOf } from "./links/member.ts";
import { coordinatorsOnDuty } from "./lookup/people/coordinators-on-duty.ts";
import type { ActionRef } from "./messages/message.ts";

type MailParts = {
  readonly access: MailAccess;
  readonly publicUrl: string;
  readonly secret: string;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Pick<Store, "networks" | "read">;
  readonly dialogs: readonly RegisteredDialog[];
};

const newNonce = () => randomBytes(9).toString("base64url");

/** Mail and the pages behind its links, as one channel. */
export function openMailAndPages(parts: MailParts): Channel {
  const { publicUrl, dialogs, store } = parts;
  const findMember: FindMember = async (network, owner) => {
    const found = await readNetwork(store, network);
    return found && memberOf(found, owner);
  };
  const shared = { ...parts, findMember, newNonce };
  const mail = createMailChannel({
    ...shared,
    pages: `${publicUrl}${PAGES}`,
    leave: leaveIn(dialogs),
    onReply: onReplyIn(dialogs),
    members: () => everyMember(store),
  });
  const ownSeats = actionIn(dialogs, "own-seats", "seats");
  const web = createWebChannel({
    ...shared,
    mailLink: mail.mailLink,
    coordinators: async (network) => {
      const found = await readNetwork(store, network);
      return found ? coordinatorsOnDuty(found, parts.clock()).map(({ person }) => person.name) : [];
    },
    ...(ownSeats && { ownSeats }),
  });
  return {
    routes: [...web.routes, ...mail.routes],
    sender: mail.sender,
    settled: web.settled,
  };
}

async function readNetwork(
  store: Pick<Store, "read">,
  id: NetworkId,
): Promise<Network | undefined> {
  try {
    return (await store.read(id)).network;
  } catch (thrown) {
    if (isFault(thrown, "network-unknown")) return undefined;
    throw thrown;
  }
}

async function* everyMember(store: MailParts["store"]): AsyncIterable<Member> {
  for (const id of await store.networks()) {
    const network = await readNetwork(store, id);
    if (!network) continue;
    const boxes = [...network.organisations].map((one) => boxOfOrganisation(one.id));
    for (const owner of [...[...network.people].map((person) => person.id), ...boxes]) {
      const member = memberOf(network, owner);
      if (member) yield member;
    }
  }
}

/** An action without more to it, of the version that the dialog has now; nothing when it is not there. */
function actionIn(
  dialogs: readonly RegisteredDialog[],
  name: string,
  kind: string,
): ActionRef | undefined {
  const dialog = dialogs.find((one) => one.name === name);
  return dialog && { dialog: name, version: dialog.version, subject: "-", action: { kind } };
}

function leaveIn(dialogs: readonly RegisteredDialog[]): Leave | undefined {
  const does = actionIn(dialogs, "confirm", "pause-year");
  return does && { does, label: wording.leave };
}

/** An answer from somebody's calendar is a press in the dialog about meetings. */
function onReplyIn(dialogs: readonly RegisteredDialog[]): OnReply | undefined {
  const does = actionIn(dialogs, "meet", "rsvp");
  return does && ((said) => ({ ...does, action: { kind: "rsvp", ...said } }));
}
