/** What Slack takes, and what we keep to; lengths in characters, unless it says otherwise. */
export const slackLimits = {
  messageBlocks: 50,
  viewBlocks: 100,
  /** Slack refuses a message whose blocks are over some 13,200, counted as escaped JSON. */
  messageChars: 12_800,
  /** Slack refuses a view over 250 KB. */
  viewChars: 120_000,
  /** What stands beside the blocks: over 4,000 Slack splits or cuts it. */
  textChars: 3_900,
  headingChars: 150,
  /** One paragraph of ours, in rich text. */
  paragraphChars: 5_000,
  contextChars: 2_000,
  /** What is read out in the place of a picture. */
  altChars: 2_000,
  nameChars: 160,
  lineChars: 400,
  listItems: 100,
  factRows: 60,
  buttonsInRow: 25,
  buttons: 75,
  buttonLabel: 75,
  /** What a button brings back. */
  valueChars: 2_000,
  /** What may come out of one compressed value; ours never comes near. */
  inflatedBytes: 64 * 1024,
  modalTitle: 24,
  modalButton: 24,
  fieldLabel: 160,
  inputChars: 3_000,
  phoneChars: 60,
  mailChars: 254,
  optionChars: 75,
  /** So few options are shown all at once, more of them in a menu. */
  openOptions: 10,
  menuOptions: 100,
  choiceOptions: 1_000,
  /** Fields of a form, and characters of one value, that we read back. */
  formFields: 100,
  formValueChars: 20_000,
} as const;
