import type { Content, Difficulty } from '../../api/catalog';
import { Field } from '../../components/Field';
import { difficultyWord } from '../catalog/words';

interface Props {
  content: Content;
  onChange: (content: Content) => void;
  wrong: (field: string) => string | undefined;
}

const TEXTS = [
  ['prompt', 'Prompt', 'As an interviewer would say it; the only part that a candidate sees.'],
  ['reason', 'Why it is asked', undefined],
  ['guidance', 'Guidance', undefined],
  ['sampleAnswer', 'Sample answer', 'In the first person, 90 to 160 words.'],
] as const;

/** The words of a question and what it is filed under. */
export function ContentForm({ content, onChange, wrong }: Props) {
  const set = (part: Partial<Content>) => onChange({ ...content, ...part });
  return (
    <section className="stack">
      <Field label="Title" error={wrong('title')}>{(c) => <input {...c} className="input" value={content.title} onChange={(e) => set({ title: e.target.value })} />}</Field>
      {TEXTS.map(([name, label, help]) => (
        <Field key={name} label={label} help={help} error={wrong(name)}>
          {(c) => <textarea {...c} className="area words" value={content[name]} onChange={(e) => set({ [name]: e.target.value })} />}
        </Field>
      ))}
      <div className="fields--3">
        <Field label="Competency" error={wrong('competency')}>{(c) => <input {...c} className="input" value={content.competency} onChange={(e) => set({ competency: e.target.value })} />}</Field>
        <Field label="Difficulty">
          {(c) => (
            <select {...c} className="select" value={content.difficulty} onChange={(e) => set({ difficulty: e.target.value as Difficulty })}>
              {(['easy', 'medium', 'hard'] as const).map((d) => <option key={d} value={d}>{difficultyWord(d)}</option>)}
            </select>
          )}
        </Field>
        <Field label="Time box in minutes" error={wrong('timeBoxMinutes')}>
          {(c) => <input {...c} className="input" inputMode="numeric" value={content.timeBoxMinutes} onChange={(e) => set({ timeBoxMinutes: Number(e.target.value.replace(/\D/g, '')) })} />}
        </Field>
      </div>
      <div className="fields">
        <Field label="Role" error={wrong('role')}>{(c) => <input {...c} className="input" value={content.role} onChange={(e) => set({ role: e.target.value })} />}</Field>
        <Field label="Tags, with commas between" error={wrong('tags')}>{(c) => <input {...c} className="input" value={content.tags.join(',')} onChange={(e) => set({ tags: e.target.value.split(',') })} />}</Field>
      </div>
      <Field label="Follow-ups, one a line" error={wrong('followUps')}>{(c) => <textarea {...c} className="area" value={content.followUps.join('\n')} onChange={(e) => set({ followUps: e.target.value.split('\n') })} />}</Field>
    </section>
  );
}
