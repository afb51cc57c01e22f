const DIFFICULTY: Record<string, string> = { easy: 'Entry', medium: 'Working', hard: 'Senior' };

/** The word a page uses for a difficulty. */
export const difficultyWord = (difficulty: string) => DIFFICULTY[difficulty] ?? difficulty;
