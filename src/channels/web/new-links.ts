import type { Clock, Log } from "../../contract/ports.ts";
import type { Link } from "../../links/link.ts";
import { type FindMember, isBoxOf, type Member } from "../../links/member.ts";
import { webLimits } from "./limits.ts";

/** Mails somebody a link that does the same as one that is over. */
export type MailLink = (link: Link, member: Member) => Promise<void>;

type Parts = {
  readonly secret: string;
  readonly findMember: FindMember;
  readonly mailLink: MailLink;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * New links for old ones, a few a day for each person, and only to the address that the old one went
 * to: who has put in another address must not get by an old link what was meant for the old one. The
 * price is a call to the coordinator. In memory: after a restart somebody may ask a few more.
 */
export class NewLinks {
  readonly #parts: Parts;
  readonly #asked = new Map<string, number>();
  readonly #underWay = new Set<Promise<void>>();
  #day = "";

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Begins it, and tells nobody whether there is anybody: not by an answer, and not by the time it takes. */
  ask(link: Link): void {
    const work = this.#send(link).catch((cause) => {
      const fields = { network: link.network };
      this.#parts.log({ level: "warn", what: "new-link-failed", fields, cause });
    });
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }

  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #send(link: Link): Promise<void> {
    const { findMember, mailLink, secret } = this.#parts;
    if (!this.#mayAsk(`${link.network} ${link.person}`)) return;
    const member = await findMember(link.network, link.person);
    if (member && isBoxOf(link.box, member, secret)) await mailLink(link, member);
  }

  #mayAsk(who: string): boolean {
    const day = this.#parts.clock().slice(0, 10);
    if (day !== this.#day || this.#asked.size >= webLimits.mostPeople) this.#asked.clear();
    this.#day = day;
    const times = (this.#asked.get(who) ?? 0) + 1;
    this.#asked.set(who, times);
    return times <= webLimits.newLinksPerDay;
  }
}
