import type { Network } from "../domain/network.ts";
import type { Organisation } from "../domain/organisation.ts";
import { showPhone } from "../domain/phone.ts";
import type { Instant } from "../domain/time.ts";
import { inShortList } from "../language/list.ts";
import type { Block } from "../messages/message.ts";
import { confirmButton } from "./confirm-button.ts";
import { wording } from "./wording.ts";

type Shown = { readonly network: Network; readonly at: Instant };

/** It may work everywhere; so many areas are read. */
const LISTED = 8;
const LONGEST = 80;
const words = wording.confirm;

/** How an organisation itself is reached, with what its contact may say of it. */
export function ownOrganisationBlocks(
  { network, at }: Shown,
  organisation: Organisation,
): readonly Block[] {
  const { id, name } = organisation;
  const parts = partsOf(network, organisation);
  return [
    {
      kind: "text",
      spans: [{ text: name, style: "bold" }, { text: `: ${parts.join(", ")}` }],
    },
    {
      kind: "buttons",
      buttons: [
        confirmButton(
          words.yes,
          { kind: "confirm-organisation", organisation: id, shown: at },
          "primary",
        ),
        confirmButton(words.change, { kind: "change-organisation", organisation: id }),
      ],
    },
  ];
}

/** To be recognised, not to be followed: an address may be longer than a card. */
function brief(website: string): string {
  const letters = [...website.replace(/^https?:\/\//, "").replace(/\/$/, "")];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : letters.join("");
}

function partsOf(network: Network, { phone, mail, website, areas }: Organisation) {
  const names = areas.flatMap((area) => network.areas.get(area)?.name ?? []);
  return [
    phone ? words.phone(showPhone(phone)) : words.noPhone,
    mail === undefined ? words.noMail : words.mail(mail),
    website === undefined ? words.noWebsite : words.website(brief(website)),
    names.length === 0 ? words.everywhere : words.areas(inShortList(names, LISTED)),
  ];
}
