import { describe, expect, it } from "vitest";
import { frame, unframe } from "../../../src/lookup/themes/framed-arrays.ts";

const numbers = Float32Array.of(1, 2.5, -3);
const more = Uint32Array.of(7, 8);

describe("arrays in a frame", () => {
  it("come out as they went in, one behind the other", () => {
    const read = unframe(frame({ key: "é" }, [numbers, more]));
    expect(read?.head).toStrictEqual({ key: "é" });
    expect([...new Float32Array(read?.numbers ?? new ArrayBuffer(0), 0, 3)]).toStrictEqual([
      ...numbers,
    ]);
    expect([...new Uint32Array(read?.numbers ?? new ArrayBuffer(0), 12)]).toStrictEqual([...more]);
  });

  it("may be parts of larger arrays", () => {
    const read = unframe(frame({}, [numbers.subarray(1, 2)]));
    expect([...new Float32Array(read?.numbers ?? new ArrayBuffer(0))]).toStrictEqual([2.5]);
  });

  it("have a head of whole units, filled up with spaces, so that numbers stand on their places", () => {
    // {"a":1} is seven bytes: one space, and four bytes for the length before it.
    const bytes = frame({ a: 1 }, [more]);
    expect([...bytes.subarray(0, 4)]).toStrictEqual([8, 0, 0, 0]);
    expect(new TextDecoder().decode(bytes.subarray(4, 12))).toBe('{"a":1} ');
    expect(bytes).toHaveLength(4 + 8 + 8);
    expect([...bytes.subarray(12)]).toStrictEqual([7, 0, 0, 0, 8, 0, 0, 0]);
  });

  it("are read from the middle of other bytes too", () => {
    const framed = frame({ a: 1 }, [more]);
    const around = new Uint8Array(framed.length + 5);
    around.set(framed, 5);
    const read = unframe(around.subarray(5));
    expect(read?.head).toStrictEqual({ a: 1 });
    expect(read?.numbers.byteLength).toBe(8);
  });
});

describe("what is no frame", () => {
  it.each([
    ["nothing", []],
    ["too few bytes for a length", [1, 0, 0]],
    ["a length without a head", [4, 0, 0, 0]],
    ["a head that is no JSON", [1, 0, 0, 0, 0x7b]],
  ])("is %s", (_what, bytes) => {
    expect(unframe(Uint8Array.from(bytes))).toBeUndefined();
  });

  it("is not a head without numbers: that is a frame", () => {
    expect(unframe(Uint8Array.of(1, 0, 0, 0, 0x37))).toMatchObject({ head: 7 });
  });
});
