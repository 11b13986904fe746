import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReply } from "../../../src/documents/calendar/read-reply.ts";
import { hasLibical, libicalSays } from "./judges.ts";
import { outlookReply, plainReply } from "./replies.ts";

const uid = "kern-1.noord@dan-bel-ik";

describe("what a calendar answers", () => {
  it("is read as Outlook writes it", () => {
    expect(readReply(outlookReply)).toEqual({
      uid,
      sequence: 1,
      partstat: "accepted",
      attendee: "Ann@budget.example",
      comment: "Ik kom, maar later\nGroet",
    });
  });

  it.each([
    ["ACCEPTED", "accepted"],
    ["TENTATIVE", "tentative"],
    ["DECLINED", "declined"],
    ["declined", "declined"],
  ])("%s is %s", (partstat, said) => {
    const read = readReply(plainReply({ partstat }));
    expect(read).toEqual({ uid, sequence: 0, partstat: said, attendee: "ann@budget.example" });
  });

  it.each([
    ["lone line feeds", plainReply().replaceAll("\r\n", "\n")],
    ["no last line end", plainReply().trimEnd()],
    ["empty lines around it", `\r\n${plainReply()}\r\n`],
    ["a mark of its alphabet in front", `\ufeff${plainReply()}`],
    [
      "another case",
      plainReply().replace("METHOD:REPLY", "method:reply").replace("mailto", "MAILTO"),
    ],
  ])("also with %s", (_, text) => {
    expect(readReply(text)).toMatchObject({
      uid,
      partstat: "accepted",
      attendee: "ann@budget.example",
    });
  });

  it("without a version, it has none", () => {
    const read = { uid, partstat: "accepted", attendee: "ann@budget.example" };
    for (const version of ["", "SEQUENCE:-1\r\n", "SEQUENCE:99999999999999999999\r\n"]) {
      expect(readReply(plainReply().replace("SEQUENCE:0\r\n", version))).toEqual(read);
    }
  });

  it("a comment is cut off", () => {
    const long = plainReply().replace("SEQUENCE:0", `COMMENT:${"a".repeat(2_000)}`);
    expect(readReply(long)?.comment).toBe("a".repeat(500));
  });
});

describe("what is no answer", () => {
  it.each([
    ["an invitation", plainReply().replace("METHOD:REPLY", "METHOD:REQUEST")],
    ["another proposal", plainReply().replace("METHOD:REPLY", "METHOD:COUNTER")],
    ["no method", plainReply().replace("METHOD:REPLY\r\n", "")],
    ["nothing decided", plainReply({ partstat: "NEEDS-ACTION" })],
    ["somebody else sent instead", plainReply({ partstat: "DELEGATED" })],
    ["no meeting", plainReply({ uid: "" })],
    ["no address", plainReply({ attendee: "Ann" })],
    ["an address that breaks a header", plainReply({ attendee: "ann@x.example>,b@x.example" })],
    [
      "two who answer",
      plainReply().replace(
        "END:VEVENT",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:b@x.example\r\nEND:VEVENT",
      ),
    ],
    ["nobody who answers", plainReply().replace(/ATTENDEE.*\r\n/, "")],
    ["no event", plainReply().replaceAll("VEVENT", "VTODO")],
    ["two calendars", plainReply() + plainReply()],
    ["half a calendar", plainReply().slice(0, 90)],
    ["a card", plainReply().replaceAll("VCALENDAR", "VCARD")],
    ["a text", "Ik kom graag."],
    ["nothing", ""],
    ["more than any answer is", plainReply().replace("SEQUENCE:0", `X-A:${"a".repeat(100_000)}`)],
  ])("%s", (_, text) => {
    expect(readReply(text)).toBeUndefined();
  });

  it("whatever comes, it is read or it is not", () => {
    const lines = fc.constantFrom(...plainReply().split("\r\n"), ...outlookReply.split("\r\n"));
    const piece = fc.oneof(
      lines,
      fc.string({ maxLength: 40 }),
      fc.constantFrom('"', ";", "=", "^n", "\\"),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("\r\n"));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (made) => {
        expect(() => readReply(made)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it("a hostile one costs little time", () => {
    const begun = performance.now();
    readReply(`BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\n".repeat(6_000)}`);
    readReply(plainReply().replace("SEQUENCE:0", `X-A${";A=B".repeat(20_000)}:x`));
    readReply(plainReply().replace("SEQUENCE:0", `COMMENT:${"\\".repeat(90_000)}`));
    readReply(plainReply().replace("SEQUENCE:0", `CATEGORIES:${"a,".repeat(45_000)}`));
    readReply(`BEGIN:VCALENDAR\r\n${" a\r\n".repeat(20_000)}`);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe.skipIf(!hasLibical())("libical reads the same", () => {
  it("of the answer that most programs write", () => {
    expect(libicalSays(plainReply())).toBe("fits");
  });
});
