import { describe, expect, it } from "vitest";
import { createServiceUrlCheck } from "../../../src/channels/teams/service-url.ts";

const isAllowed = createServiceUrlCheck({ loopback: false });
const isAllowedHere = createServiceUrlCheck({ loopback: true });

describe("where our answers may go (I3)", () => {
  it.each([
    "https://smba.trafficmanager.net/emea/",
    "https://smba.trafficmanager.net/emea/11111111-2222/",
    "https://europe.botframework.com/",
    "https://smba.onmicrosoft.teams.microsoft.com/x",
  ])("%s", (url) => {
    expect(isAllowed(url)).toBe(true);
  });

  it.each([
    "",
    "x",
    "http://smba.trafficmanager.net/emea/",
    "https://smba.trafficmanager.net:8443/",
    "https://user@smba.trafficmanager.net/",
    "https://smba.trafficmanager.net@evil.example/",
    "https://smba.trafficmanager.net.evil.example/",
    "https://evil.example/smba.trafficmanager.net",
    "https://evil.example#.botframework.com",
    "https://evilbotframework.com/",
    "https://botframework.com.evil.example/",
    "http://169.254.169.254/latest/meta-data",
    "https://169.254.169.254/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "http://127.0.0.1:3978/",
    "https://localhost/",
    "https://[::1]/",
    "https://2130706433/",
  ])("not %s", (url) => {
    expect(isAllowed(url)).toBe(false);
  });

  it("also to this machine, where that is asked for", () => {
    expect(isAllowedHere("http://127.0.0.1:56150/_connector")).toBe(true);
    expect(isAllowedHere("http://localhost:56150/_connector")).toBe(true);
    expect(isAllowedHere("http://[::1]:56150/")).toBe(true);
    expect(isAllowedHere("http://localhost.evil.example/")).toBe(false);
    expect(isAllowedHere("http://user@127.0.0.1/")).toBe(false);
    expect(isAllowedHere("file://localhost/etc/passwd")).toBe(false);
  });
});
