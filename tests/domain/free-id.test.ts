import { describe, expect, it } from "vitest";
import { freeOrganisationId, freePersonId, freeSeatId } from "../../src/domain/free-id.ts";
import { ids } from "../../src/domain/ids.ts";
import { manageNetwork } from "./manage/manage-network.ts";

const network = manageNetwork();
const none = new Set<string>();

describe("an id", () => {
  it("is made from the name", () => {
    expect(freeOrganisationId(network, "Stichting 'Één & Co'", none)).toBe("stichting-een-co");
    expect(freePersonId(network, "Zoë van 't Hof", none)).toBe("zoe-van-t-hof");
    expect(freeSeatId(network, "Gemeente contact", none)).toBe("gemeente-contact");
  });

  it("is free, also of what was there before", () => {
    expect(freeOrganisationId(network, "Bank", none)).toBe("bank-3");
    expect(freeOrganisationId(network, "Bank", new Set(["organisations/bank-3"]))).toBe("bank-4");
    expect(freeSeatId(network, "contact", none)).toBe("contact-3");
  });

  it("is not that of somebody of whom something is still kept", () => {
    const eva = ids.person.parse("eva");
    const askings = network.askings.with(eva, { id: eva });
    expect(freePersonId({ ...network, askings }, "Eva", none)).toBe("eva-2");
    const key = ids.account.parse("teams:tenant:eva");
    const accounts = network.accounts.with(key, { id: key, channel: "teams", person: eva });
    expect(freePersonId({ ...network, accounts }, "Eva", none)).toBe("eva-2");
  });

  it("is an id whatever the name is", () => {
    expect(freeOrganisationId(network, "日本", none)).toBe("organisation");
    expect(freePersonId(network, "…", none)).toBe("person");
    const long = freeOrganisationId(network, "x".repeat(55).concat(" y z"), none);
    expect(ids.organisation.safeParse(long).success).toBe(true);
  });
});
