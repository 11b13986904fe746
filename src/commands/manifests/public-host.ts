import { isIP } from "node:net";

/** The domain that a platform can reach: a name, without port, path or closing dot. */
export function publicHost(publicUrl: string): string | undefined {
  const host = URL.parse(publicUrl)?.hostname.replace(/\.$/, "") ?? "";
  const isAddress = isIP(host) !== 0 || host.startsWith("[");
  return isAddress || !host.includes(".") ? undefined : host;
}
