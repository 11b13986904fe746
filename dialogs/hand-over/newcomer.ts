import { todayIn } from "../../src/contract/in-turn.ts";
import { cleanText, hasPiledMarks } from "../../src/domain/clean-text.ts";
import { organisationOfSeat } from "../../src/domain/cycle/those-around.ts";
import { freePersonId } from "../../src/domain/free-id.ts";
import {
  type MailAddress,
  readMailAddress,
  sameMailAddress,
} from "../../src/domain/mail-address.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Phone, readPhone } from "../../src/domain/phone.ts";
import { readableName } from "../../src/domain/readable-name.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { shielded } from "../../src/shield/shield.ts";
import { type Form, filledIn } from "./newcomer-form.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const LONGEST_JOB = 80;

export type Found =
  /** Somebody who was there already. */
  | { readonly kind: "known"; readonly person: Person }
  | { readonly kind: "new"; readonly person: Person }
  /** What is to be filled in better. */
  | { readonly kind: "wrong"; readonly text: string };

/** Who is meant in the form: somebody known by mail, by phone and name, or by name alone; or somebody new. */
export function readNewcomer(scene: Scene, seat: Seat, form: Form): Found {
  const { network } = scene;
  const name = readableName(filledIn(form, "name"));
  if (name === undefined) return { kind: "wrong", text: wording.nameMissing };
  const [mailText, phoneText] = [filledIn(form, "mail"), filledIn(form, "phone")];
  const mail = mailText === "" ? undefined : readMailAddress(mailText);
  if (mailText !== "" && !mail) return { kind: "wrong", text: wording.mailUnread };
  const phone = phoneText === "" ? undefined : readPhone(phoneText);
  if (phoneText !== "" && !phone) return { kind: "wrong", text: wording.phoneUnread };
  const known = knownAs(network, { name, mail, phone });
  if (known) return { kind: "known", person: known };
  if (!mail) return { kind: "wrong", text: wording.mailMissing };
  const jobTitle = readJob(filledIn(form, "job"));
  const organisation = organisationOfSeat(network, seat, todayIn(scene));
  const person: Person = {
    ...{ id: freePersonId(network, name), name, mail, expertByExperience: false },
    availability: { hours: [], absences: [] },
    ...(phone && { phone }),
    ...(jobTitle !== undefined && { jobTitle }),
    ...(organisation !== undefined && { organisation }),
  };
  return { kind: "new", person };
}

type Written = {
  readonly name: string;
  readonly mail: MailAddress | undefined;
  readonly phone: Phone | undefined;
};

/** A mail address is one person's; a phone may be of a desk, so the name must be the same too. */
function knownAs(network: Network, { name, mail, phone }: Written): Person | undefined {
  const people = [...network.people];
  const byMail = mail && people.find((one) => one.mail && sameMailAddress(one.mail, mail));
  if (byMail) return byMail;
  const key = nameKey(name);
  const named = people.filter((one) => nameKey(one.name) === key);
  if (phone) {
    const both = named.find((one) => one.phone?.number === phone.number);
    if (both) return both;
  }
  return mail === undefined && named.length === 1 ? named[0] : undefined;
}

function nameKey(name: string): string {
  return wordsOf(name, 200).join(" ");
}

function readJob(text: string): string | undefined {
  const job = cleanText(shielded(text).text).slice(0, LONGEST_JOB).toWellFormed();
  return job === "" || hasPiledMarks(job) ? undefined : job;
}
