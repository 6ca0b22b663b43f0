// The lines in which two texts differ, found in the plainest way: by the longest common subsequence.

export function structuredPatch(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1
      j += 1
    } else if (i < a.length && (j >= b.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      lines.push(`-${a[i++]}`)
    else lines.push(`+${b[j++]}`)
  }
  return before === '' ? lines.filter(line => line !== '-') : lines
}
