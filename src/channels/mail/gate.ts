/** Lets so many through at once; who waits too long is sent away. */
export class Gate {
  readonly #places: number;
  readonly #waiting = new Set<() => void>();
  #inside = 0;

  constructor(places: number) {
    this.#places = places;
  }

  /** Whether there was a place within so many milliseconds; who got one must {@link leave}. */
  enter(milliseconds: number): Promise<boolean> {
    if (this.#inside < this.#places) {
      this.#inside += 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.#waiting.delete(goIn);
        resolve(false);
      }, milliseconds);
      const goIn = () => {
        clearTimeout(late);
        this.#waiting.delete(goIn);
        resolve(true);
      };
      this.#waiting.add(goIn);
    });
  }

  /** Gives the place to who waits longest. */
  leave(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#inside -= 1;
  }
}
