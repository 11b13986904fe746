import type { OpenRequest } from "../../src/domain/link-requests.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Block } from "../../src/messages/message.ts";
import { button } from "./action.ts";
import { wording } from "./wording.ts";

/** On one card; who has settled these sees the next. */
const SHOWN = 5;

/** What a coordinator reads about one request. */
export function requestText({ account, asks, person }: OpenRequest, reader: Person): string {
  const who = { channel: account.channel, called: asks.name };
  return reader.id === person.id
    ? wording.isThisYou(who, asks.code)
    : wording.request(who, person, asks.code);
}

/**
 * One request with its two buttons. `asked`: in a message of its own, which went to the reader by
 * itself; a list can be seen by whoever has one link of theirs.
 */
export function requestBlocks(
  request: OpenRequest,
  reader: Person,
  asked?: true,
): readonly Block[] {
  const { account, asks, person } = request;
  const isTheirs = asked && reader.id === person.id;
  const which = { account: account.id, person: person.id, code: asks.code };
  return [
    { kind: "text", spans: [{ text: requestText(request, reader) }] },
    {
      kind: "buttons",
      buttons: [
        button(
          wording.link,
          { kind: "link", ...which, ...(isTheirs && { asked: true as const }) },
          "primary",
        ),
        button(wording.doNotLink, { kind: "refuse", ...which }),
      ],
    },
  ];
}

/** The list of what is open. */
export function requestList(requests: readonly OpenRequest[], reader: Person): readonly Block[] {
  const left = requests.length - SHOWN;
  const rest: readonly Block[] =
    left > 0 ? [{ kind: "text", spans: [{ text: wording.moreRequests(left) }] }] : [];
  return [
    ...requests.slice(0, SHOWN).flatMap((request) => requestBlocks(request, reader)),
    ...rest,
  ];
}
