/** The longest address that every browser takes. */
const MAX_LENGTH = 2000;

/**
 * The address of a page that anybody can open, `https://` put in front when it was left out, or
 * nothing: no `javascript:`, no intranet name without a dot, no `name@host` that hides where it goes.
 */
export function readWebAddress(text: string): string | undefined {
  const written = text.trim();
  const full = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`;
  if (full.length > MAX_LENGTH || /[\s\p{C}<>"'`\\]/u.test(full)) return undefined;
  const url = URL.parse(full);
  if (!url || !["https:", "http:"].includes(url.protocol)) return undefined;
  return isNamed(url.hostname) && url.username === "" && url.password === "" ? full : undefined;
}

/** A name with a dot in it: no machine in somebody's own network, no bare number. */
function isNamed(host: string): boolean {
  const labels = host.split(".");
  return labels.length > 1 && !labels.includes("") && /[a-z]$/i.test(host);
}
