import { httpLimits } from "./limits.ts";

/** `refused-first` is the first refusal since there was ample room: the moment to say something, once. */
export type ThrottleResult = "pass" | "refused-first" | "refused";

type Bucket = { tokens: number; at: number; told: boolean };

/** Lets so many through per key, and no more. `at` in milliseconds. */
export type Throttle = (key: string, at: number) => ThrottleResult;

/**
 * A bucket of tokens per key: `burst` at once, and after that `burst` spread over `perMs`.
 * Remembers a limited number of keys; who was away longest is forgotten first.
 */
export function createThrottle({ burst, perMs }: { burst: number; perMs: number }): Throttle {
  const buckets = new Map<string, Bucket>();
  return (key, at) => {
    const bucket = buckets.get(key) ?? { tokens: burst, at, told: false };
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > httpLimits.throttleKeys) forgetOldest(buckets);
    const elapsed = Math.max(0, at - bucket.at);
    bucket.tokens = Math.min(burst, bucket.tokens + (elapsed * burst) / perMs);
    bucket.at = Math.max(at, bucket.at);
    return draw(bucket, burst / 2);
  };
}

/** Who goes on too fast still gets one through now and then: no reason to tell it again. */
function draw(bucket: Bucket, ample: number): ThrottleResult {
  if (bucket.tokens >= ample) bucket.told = false;
  if (bucket.tokens >= 1) {
    bucket.tokens -= 1;
    return "pass";
  }
  const first = !bucket.told;
  bucket.told = true;
  return first ? "refused-first" : "refused";
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const oldest = buckets.keys().next();
  if (!oldest.done) buckets.delete(oldest.value);
}
