import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Problem } from '../../api/problem';
import { sessionKitsQuery } from '../../api/sessions';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { moment } from '../../components/time';
import { allZones, city, forThem, offsetMinutes, ownZone } from '../../components/zones';
import { useWorkspace } from '../../shell/me';
import { startOf, type NewForm } from './form';
import { PanelChecks } from './PanelChecks';

interface Props {
  form: NewForm;
  onChange: (form: NewForm) => void;
  onSubmit: () => void;
  busy: boolean;
  error: unknown;
}

export function CreateForm({ form, onChange, onSubmit, busy, error }: Props) {
  const kits = useQuery(sessionKitsQuery(useWorkspace().id));
  const wrong = (field: string) => (error instanceof Problem ? error.of(field) : undefined);
  const pickKit = (kit: string) => {
    const chosen = kits.data?.find((k) => `${k.kitId}@${k.version}` === kit);
    onChange({ ...form, kit, minutes: chosen?.slotMinutes ?? form.minutes });
  };
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); onSubmit(); }}>
      <Field label="Kit" error={wrong('kitId')}>
        {(c) => (
          <select {...c} className="select" required value={form.kit} onChange={(e) => pickKit(e.target.value)}>
            <option value="">{kits.isPending ? 'Loading kits' : 'Choose a kit'}</option>
            {kits.data?.map((kit) => <option key={kit.kitId} value={`${kit.kitId}@${kit.version}`}>{kit.title}, version {kit.version} ({kit.slotMinutes} min)</option>)}
          </select>
        )}
      </Field>
      {kits.data?.length === 0 && <p className="meta">No kit is published yet. <Link to="/kits">Publish one first</Link></p>}
      <Fault error={kits.error} />
      <Field label="Candidate’s name" error={wrong('candidate.name')}>{(c) => <input {...c} className="input" required maxLength={120} autoComplete="off" value={form.name} onChange={(e) => onChange({ ...form, name: e.target.value })} />}</Field>
      <Field label="Candidate’s e-mail (optional)" error={wrong('candidate.email')}>{(c) => <input {...c} className="input" type="email" autoComplete="off" value={form.email} onChange={(e) => onChange({ ...form, email: e.target.value })} />}</Field>
      <When form={form} onChange={onChange} wrong={wrong} />
      <PanelChecks panel={form.panel} lead={form.lead} onChange={(panel, lead) => onChange({ ...form, panel, lead })} />
      <label className="check"><input type="checkbox" checked={form.observers} onChange={(e) => onChange({ ...form, observers: e.target.checked })} /><span>Make an observer link too<br /><span className="meta">sees the room, cannot rate</span></span></label>
      <Fault error={error} />
      <button className="btn btn--go btn--tall" type="submit" disabled={form.panel.length === 0} aria-busy={busy}>Create the session</button>
    </form>
  );
}

function When({ form, onChange, wrong }: Pick<Props, 'form' | 'onChange'> & { wrong: (field: string) => string | undefined }) {
  const start = startOf(form);
  const zone = start ? moment(start).split(' ').at(-1) : '';
  return (
    <>
      <div className="fields--when">
        <Field label="Day" error={wrong('startsAt')}>{(c) => <input {...c} className="input" type="date" required value={form.day} onChange={(e) => onChange({ ...form, day: e.target.value })} />}</Field>
        <Field label={`Start, ${zone}`}>{(c) => <input {...c} className="input" type="time" required value={form.hour} onChange={(e) => onChange({ ...form, hour: e.target.value })} />}</Field>
        <Field label="Minutes" error={wrong('durationMinutes')}>{(c) => <input {...c} className="input" type="number" required min={10} max={480} step={5} value={form.minutes} onChange={(e) => onChange({ ...form, minutes: Number(e.target.value) })} />}</Field>
      </div>
      <Field label="Candidate’s time zone" help={start && <>For them it is <b>{moment(start, form.zone)}</b>{early(start, form.zone)}</>}>
        {(c) => (
          <select {...c} className="select" value={form.zone} onChange={(e) => onChange({ ...form, zone: e.target.value })}>
            {[...new Set([ownZone(), form.zone, ...allZones()])].map((name) => <option key={name} value={name}>{city(name)} ({name})</option>)}
          </select>
        )}
      </Field>
    </>
  );
}

function early(start: string, zone: string) {
  const at = Date.parse(start);
  const hour = Math.floor((((at / 60_000 + offsetMinutes(zone, at)) % 1440) + 1440) % 1440 / 60);
  if (hour < 8 || hour >= 19) return '. That is outside their office hours.';
  return forThem(start, zone) === 'same for them' ? ', the same as for you.' : '.';
}
