/** Whether our answers, with a token in them, may go to this address. */
export type ServiceUrlCheck = (url: string) => boolean;

/**
 * Hosts of the Bot Connector of Teams. Source: Microsoft's lists of service URLs for the public
 * cloud; government clouds are not served.
 */
const hosts: ReadonlySet<string> = new Set(["smba.trafficmanager.net"]);
const suffixes = [".botframework.com", ".teams.microsoft.com"] as const;

/** Whether a host name or address is this machine. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "").replace(/^::ffff:/, "");
  return bare === "localhost" || bare === "::1" || /^127(?:\.\d{1,3}){3}$/.test(bare);
}

/** The check for real use; `loopback` also lets this machine through, without TLS. */
export function createServiceUrlCheck({ loopback }: { loopback: boolean }): ServiceUrlCheck {
  return (text) => {
    const url = URL.parse(text);
    if (url === null || url.username + url.password !== "") return false;
    if (loopback && isLoopback(url.hostname)) return /^https?:$/.test(url.protocol);
    return url.protocol === "https:" && url.port === "" && isConnectorHost(url.hostname);
  };
}

function isConnectorHost(host: string): boolean {
  return hosts.has(host) || suffixes.some((suffix) => host.endsWith(suffix));
}
