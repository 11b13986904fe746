/** The dialogs that the engine knows by name, because it starts them itself. */
export const chooseNetwork = "choose-network";
/** The engine's own question; no dialog can be called so. */
export const whichOne = "which-one";
/** Subject of what is about nothing in particular. */
export const noSubject = "-";
