import { type Agent, request as httpRequest } from "node:http";
import { text } from "node:stream/consumers";
import { instant } from "../../../src/domain/time.ts";
import { untilFrom, writeLink } from "../../../src/links/link.ts";
import { boxOf } from "../../../src/links/member.ts";
import type { ActionRef } from "../../../src/messages/message.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { linkSecret } from "./bot-settings.ts";
import { mailOf } from "./mail-town.ts";
import type { Heard } from "./platform.ts";
import { personOf, town } from "./town.ts";

let made = 0;

/** The path of a page as a mail to the contact with this number would lead to it. */
export function linkTo(what: {
  readonly reader: number;
  readonly does: ActionRef;
  readonly at: string;
}): string {
  const { reader, does, at } = what;
  made += 1;
  const link = {
    ...{ network: town, person: personOf(reader), until: untilFrom(instant(new Date(at))) },
    box: boxOf({ mail: mailAddress(mailOf(reader)) }, linkSecret),
    nonce: `n${made}`,
    does: { kind: "press", label: "x", action: { ...does, network: town } },
  } as const;
  return `/l/${writeLink(link, linkSecret)}`;
}

/** Presses the button of a page, over a connection of one's own when it is given. */
export function postPage(url: string, path: string, agent?: Agent): Promise<Heard> {
  return new Promise((resolve) => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": 0 };
    const options = { method: "POST", headers, ...(agent && { agent }) };
    const request = httpRequest(`${url}${path}`, options, async (response) => {
      resolve({ status: response.statusCode ?? 0, text: await text(response) });
    });
    request.on("error", () => resolve({ status: 0, text: "" }));
    request.end();
  });
}
