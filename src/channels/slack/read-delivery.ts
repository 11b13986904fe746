import { readJson } from "../http/read-json.ts";

type Body = { readonly [name: string]: unknown };

/**
 * What Slack posted: an event as JSON, a command as a form, anything pressed or sent as JSON in a
 * form. Nothing when it is none of these.
 */
export function readDelivery(body: Uint8Array, contentType: string): Body | undefined {
  if (/^application\/json\b(?!\w)/i.test(contentType)) return readObject(body);
  if (!/^application\/x-www-form-urlencoded\b(?!\w)/i.test(contentType)) return undefined;
  const form = new URLSearchParams(Buffer.from(body).toString("utf8"));
  const payload = form.get("payload");
  if (payload !== null) return readObject(Buffer.from(payload));
  const fields = [...form].filter(([name]) => name !== "__proto__");
  return Object.fromEntries(fields.map(([name, value]) => [name, value.toWellFormed()]));
}

function readObject(bytes: Uint8Array): Body | undefined {
  const json = readJson(bytes);
  if (json.kind !== "json" || typeof json.value !== "object" || json.value === null) {
    return undefined;
  }
  return Array.isArray(json.value) ? undefined : { ...json.value };
}
