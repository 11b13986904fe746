/**
 * Mail providers where anybody gets an address, as people in the Netherlands use them: that two
 * people have an address there says nothing about where they work.
 */
const freeMail: ReadonlySet<string> = new Set([
  ...["gmail.com", "googlemail.com", "hotmail.com", "hotmail.nl", "outlook.com", "outlook.nl"],
  ...["live.nl", "live.com", "msn.com", "icloud.com", "me.com", "mac.com", "yahoo.com", "yahoo.nl"],
  ...["proton.me", "protonmail.com", "gmx.net", "ziggo.nl", "kpnmail.nl", "xs4all.nl", "planet.nl"],
  ...["home.nl", "telfort.nl", "casema.nl", "upcmail.nl", "hetnet.nl", "online.nl", "solcon.nl"],
  ...["freedom.nl", "tele2.nl", "quicknet.nl", "zeelandnet.nl", "caiway.nl", "delta.nl"],
]);

/** Whether anybody can get an address at this domain. */
export function isFreeMail(domain: string): boolean {
  return freeMail.has(domain.toLowerCase());
}
