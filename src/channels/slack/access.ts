import type { NetworkId } from "../../domain/ids.ts";
import type { SlackLocal } from "./local.ts";

/** How Slack's events come in, with what the bot speaks, and whom it serves. */
export type SlackAccess = {
  readonly transport:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string };
  readonly access:
    | { readonly kind: "token"; readonly botToken: string }
    | { readonly kind: "install"; readonly clientId: string; readonly clientSecret: string };
  /** The workspaces, or whole organisations, that may come in, and the networks each has. */
  readonly workspaces: ReadonlyMap<string, readonly NetworkId[]>;
  /** The mail domains by which an account of a workspace is known. */
  readonly domains: ReadonlyMap<string, readonly string[]>;
  readonly local?: SlackLocal;
};
