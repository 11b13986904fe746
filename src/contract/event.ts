import type { ChannelName } from "../domain/account.ts";
import type { AccountKey, NetworkId, OrganisationId, PersonId } from "../domain/ids.ts";
import type { MailAddress } from "../domain/mail-address.ts";
import type { Instant } from "../domain/time.ts";

/** Who does something. A guest comes from outside the tenant or workspace. */
export type Actor = {
  readonly account: AccountKey;
  readonly guest: boolean;
  /** How the account calls itself, where the platform says so; for a coordinator to recognise. */
  readonly displayName?: string;
  /** Who says to act for the person whose account it is, by a link that was passed on. */
  readonly standIn?: string;
};

/** Where it happens. In a group and in a channel of a team others read along. */
export type Place = {
  readonly channel: ChannelName;
  /** Key of the conversation on that channel; two people never share a `personal` one. */
  readonly conversation: string;
  readonly kind: "personal" | "group";
  /** How the channel can write to this actor later by itself; its own text, opaque to others. */
  readonly address?: string;
};

/**
 * Where words stand on a platform when they are no message of the actor: nowhere, for nothing is kept
 * of where they were typed; or in a message of somebody else, that the actor asks about.
 */
export type Stands = "nowhere" | "by-another";

/** What happens. */
export type Happening =
  | { readonly kind: "text"; readonly text: string; readonly stands?: Stands }
  | {
      readonly kind: "press";
      /** As the platform gave it back: parsed by the engine through the dialog's own schema. */
      readonly does: unknown;
      /** What was filled in, when the button stood under a form. */
      readonly form?: Readonly<Record<string, string | readonly string[]>>;
    }
  /** The bot was installed, or somebody new came. Platforms send it more than once. */
  | { readonly kind: "joined" }
  /** The account is no longer there for us. */
  | { readonly kind: "left" }
  /** The bot's own page was opened (Slack: App Home). What is said is that page, as a whole. */
  | { readonly kind: "opened" }
  /**
   * Somebody looks for what to put into a message of their own (Teams: message extension). Each
   * thing said is one result: its summary the title, its blocks what is inserted.
   */
  | { readonly kind: "search"; readonly text: string }
  /**
   * The platform vouches for the mail address of the account, in a domain that the operator listed
   * for this tenant or workspace. Comes by itself after an answer that said `isStranger`.
   */
  | { readonly kind: "identified"; readonly mail: MailAddress };

/** What a channel hands to the engine, its platform's envelope taken off. */
export type Incoming = {
  /** The platform's own id of this event, the same when it is delivered again. */
  readonly id: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly place: Place;
  readonly happening: Happening;
  /** The networks that this tenant or workspace serves; at least one. */
  readonly networks: readonly NetworkId[];
};

/** What a dialog gets: one network, the person if the account is linked, the action parsed. */
export type Event<Action> = {
  readonly id: string;
  readonly at: Instant;
  readonly actor: Actor & {
    readonly person?: PersonId;
    /** Of which organisation it is the own mail box; then it is nobody in particular. */
    readonly organisation?: OrganisationId;
  };
  readonly place: Place;
  readonly happening:
    | Exclude<Happening, { readonly kind: "press" }>
    | {
        readonly kind: "press";
        readonly subject: string;
        readonly action: Action;
        readonly form: Readonly<Record<string, string | readonly string[]>>;
      };
  /** The networks to choose from, this one among them. */
  readonly networks: readonly { readonly id: NetworkId; readonly name: string }[];
};
