/** The middle of some durations, in whole milliseconds. */
export function middle(durations: number[]): number {
  const sorted = [...durations].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

export type Grade = 'good' | 'fair' | 'poor';

/** Typing is saved in the background, so that only a slow or a lossy line is felt. */
export function grade(ms: number, answered: number, asked: number): Grade {
  if (answered < asked || ms > 1_000) return 'poor';
  return ms > 300 ? 'fair' : 'good';
}

/** How loud a stretch of sound is, 0 to 1, on a scale on which speech moves the bar by half. */
export function loudness(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / (samples.length || 1);
  return Math.min(1, Math.sqrt(power) * 4);
}
