import { createRequire } from "node:module";

type Judged = { readonly message: string };
type Context = { readonly eventCount: number; readonly getEventAt: (index: number) => Judged };
type Judge = {
  readonly AdaptiveCard: new () => {
    readonly parse: (json: unknown, context: Context) => void;
    readonly validateProperties: () => { readonly validationEvents: readonly Judged[] };
    readonly hostConfig: { readonly actions: { maxActions: number } };
  };
  readonly SerializationContext: new (version: unknown) => Context;
  readonly Versions: { readonly v1_5: unknown };
};

// The package's own entry cannot be loaded by Node.
const judge: Judge = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");

/** Everything that Microsoft's own Adaptive Cards library has against a card. */
export function judgeCard(card: unknown): readonly string[] {
  const context = new judge.SerializationContext(judge.Versions.v1_5);
  const parsed = new judge.AdaptiveCard();
  parsed.hostConfig.actions.maxActions = 6;
  // Through text and back: what is not JSON must not go unseen.
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const atParsing = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  const inProperties = parsed.validateProperties().validationEvents;
  return [...atParsing, ...inProperties].map(({ message }) => message);
}
