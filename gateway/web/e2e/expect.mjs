export const expect = (value, what) => ({
  toBe(other) {
    if (value !== other) throw new Error(`${what}: expected ${JSON.stringify(other)}, got ${JSON.stringify(value)}`);
  },
  toContain(part) {
    if (!String(value).includes(part)) throw new Error(`${what}: ${JSON.stringify(value)} does not contain ${JSON.stringify(part)}`);
  },
  toBeAtLeast(least) {
    if (!(value >= least)) throw new Error(`${what}: ${value} is less than ${least}`);
  },
});
