import { ids, type NetworkId } from "../domain/ids.ts";
import { type SettingProblem, Wrong } from "./setting.ts";

/** Tenants or workspaces, each with the networks it has or the mail domains it vouches for. */
export type Served<Value> = ReadonlyMap<string, readonly Value[]>;

type Reading<Value> = {
  readonly setting: string;
  readonly why: SettingProblem;
  /** The tenant or workspace as we keep it; nothing when it cannot be one. */
  readonly readKey: (text: string) => string | undefined;
  readonly readValue: (text: string) => Value | undefined;
};

/** `key=value1|value2,key2=value3`: no key twice, none without a value. */
function readServed<Value>(text: string, reading: Reading<Value>): Served<Value> {
  const served = new Map<string, readonly Value[]>();
  for (const pair of text.split(",")) {
    const [key = "", values = "", ...more] = pair.split("=").map((part) => part.trim());
    const known = values.split("|").map((value) => reading.readValue(value.trim()));
    const distinct = [...new Set(known)].filter((value) => value !== undefined);
    const owner = reading.readKey(key);
    const isWrong = more.length > 0 || distinct.length < known.length;
    if (owner === undefined || isWrong || served.has(owner)) {
      throw new Wrong(reading.setting, reading.why);
    }
    served.set(owner, Object.freeze(distinct));
  }
  return served;
}

type Keyed = Omit<Reading<unknown>, "readValue">;

/** Which networks each tenant or workspace has. */
export function readNetworks(text: string, keyed: Keyed): Served<NetworkId> {
  return readServed(text, { ...keyed, readValue: (value) => ids.network.safeParse(value).data });
}

/** The mail domains that each tenant or workspace vouches for, in lower case. None when not given. */
export function readDomains(text: string | undefined, keyed: Keyed): Served<string> {
  if (text === undefined) return new Map();
  return readServed(text, { ...keyed, why: "not-a-domain-list", readValue: readDomain });
}

function readDomain(text: string): string | undefined {
  const domain = text.toLowerCase();
  const labels = domain.split(".");
  const isName = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return isName && labels.length > 1 && domain.length <= 253 ? domain : undefined;
}
