import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from "botbuilder";
import type { TeamsAccess, TeamsCredentials, TeamsEndpoints } from "./access.ts";
import { createConnectorHttp } from "./connector-http.ts";
import type { ServiceUrlCheck } from "./service-url.ts";

type Settings = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0]
>;
type CredentialsFactory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;
type ClientOptions = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4];

/** Botbuilder's own checks of tokens coming in, and its tokens going out, over our way out. */
export function createBotAuthentication(
  access: TeamsAccess,
  isAllowed: ServiceUrlCheck,
): ConfigurationBotFrameworkAuthentication {
  const local = access.kind === "credentials" ? access.local : undefined;
  // Botbuilder's types ask for the whole of a client it wrote itself; it uses these parts.
  const client = { httpClient: createConnectorHttp(isAllowed) } as unknown as ClientOptions;
  return new BotAuthentication(
    local ? settingsOf(local.endpoints) : {},
    local ? localFactory(access, local.token) : factoryOf(access),
    undefined,
    undefined,
    client,
  );
}

/** Nobody signs in elsewhere by way of this bot: one client for that, which nobody uses, will do. */
class BotAuthentication extends ConfigurationBotFrameworkAuthentication {
  #signIn: ReturnType<ConfigurationBotFrameworkAuthentication["createUserTokenClient"]> | undefined;

  override createUserTokenClient(
    ...claims: Parameters<ConfigurationBotFrameworkAuthentication["createUserTokenClient"]>
  ) {
    this.#signIn ??= super.createUserTokenClient(...claims);
    return this.#signIn;
  }
}

function factoryOf(access: TeamsAccess): CredentialsFactory {
  if (access.kind === "tryout") return new ConfigurationServiceClientCredentialFactory({});
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: access.appId,
    MicrosoftAppPassword: access.password,
    MicrosoftAppType: "SingleTenant",
    MicrosoftAppTenantId: access.appTenantId,
  });
}

/** Botbuilder takes its own for all of them as soon as one is missing. */
function settingsOf(endpoints: TeamsEndpoints): Settings {
  return {
    ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadata,
    ToBotFromChannelTokenIssuer: endpoints.issuer,
    ToBotFromEmulatorOpenIdMetadataUrl: endpoints.emulatorOpenIdMetadata,
    ToChannelFromBotLoginUrl: endpoints.login,
    ToChannelFromBotOAuthScope: endpoints.scope,
    OAuthUrl: endpoints.oauth,
    CallerId: endpoints.callerId,
    ValidateAuthority: false,
  };
}

type LocalToken = NonNullable<TeamsCredentials["local"]>["token"];
type Signed = { readonly headers: { readonly set: (name: string, value: string) => void } };

function localFactory(access: TeamsAccess, token: LocalToken): CredentialsFactory {
  const signRequest = async <Request extends Signed>(request: Request): Promise<Request> => {
    request.headers.set("authorization", `Bearer ${await token()}`);
    return request;
  };
  const factory = {
    isValidAppId: async (appId: string) => access.kind === "credentials" && appId === access.appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest }),
  };
  // An abstract class in botbuilder; nothing but these three methods is used of it.
  return factory as unknown as CredentialsFactory;
}
