/**
 * How many letters part two words: one added, left out, changed, or two neighbours swapped (the optimal
 * string alignment distance). Pure; runs in the browser.
 * @param most beyond which the answer is Infinity
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwap =
        row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const steps = [
        (last[at] ?? Infinity) + 1,
        (next[at - 1] ?? Infinity) + 1,
        (last[at - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwap ? (before[at - 2] ?? Infinity) + 1 : Infinity,
      ];
      next.push(Math.min(...steps));
    }
    if (Math.min(...next) > most) return Infinity;
    [before, last] = [last, next];
  }
  const distance = last.at(-1) ?? Infinity;
  return distance > most ? Infinity : distance;
}
