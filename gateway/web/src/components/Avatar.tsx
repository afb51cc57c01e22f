/** Initials of a person: square for the panel, round for the candidate. The name stands beside it or in the title. */
export function Avatar({ name, person = 2, round = false, title = false }: { name: string; person?: 1 | 2 | 3 | 4; round?: boolean; title?: boolean }) {
  return (
    <span className={`avatar p${person}${round ? ' avatar--round' : ''}`} {...(title ? { title: name } : { 'aria-hidden': true })}>
      {initials(name)}
    </span>
  );
}

export function initials(name: string) {
  const words = name.split(/[\s-]+/u).filter(Boolean);
  return [words[0], words.length > 1 ? words[words.length - 1] : undefined]
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
