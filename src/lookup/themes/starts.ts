/**
 * Where the items of each place stand when all are sorted by place: from `starts[place]` up to
 * `starts[place + 1]`. The last number is how many there are.
 */
export const startsOf = (items: Iterable<number>, places: number): Uint32Array => {
  const starts = new Uint32Array(places + 1);
  for (const place of items) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 1; place <= places; place++)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  return starts;
};
