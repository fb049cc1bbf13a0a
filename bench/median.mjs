/** The middle value: one disturbed run does not move it. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs every one of the named functions so many times, in turns, so that a slow minute hits all alike. */
export async function inTurns(times, named) {
  const results = Object.fromEntries(Object.keys(named).map((name) => [name, []]));
  for (let time = 0; time < times; time++) {
    for (const [name, run] of Object.entries(named)) results[name].push(await run());
  }
  return results;
}
