/** The dialogs that the engine knows by name, because it starts them itself. */
export const chooseNetwork = "choose-network";
/** Gets the news that somebody joined; where it is not registered the first dialog gets it. */
export const welcome = "help";
/** The engine's own question; no dialog can be called so. */
export const whichOne = "which-one";
/** Subject of what is about nothing in particular. */
export const noSubject = "-";
