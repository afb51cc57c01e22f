import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Kit } from '../../api/catalog';
import { Problem } from '../../api/problem';
import { Fault } from '../../components/Fault';
import { Field } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { clockTime } from '../../components/time';
import { useTitle } from '../../components/useTitle';
import { AddFromCatalog } from './AddFromCatalog';
import { Coverage } from './Coverage';
import { EntryList } from './EntryList';
import { TimeRun } from './TimeRun';
import { total } from './entries';
import { useKitDraft } from './useKitDraft';

/** Order, weights and time boxes against the slot. */
export function KitEditor({ kit }: { kit?: Kit }) {
  const { content, change, kept, savedAt, fault, save, publish } = useKitDraft(kit);
  const [adding, setAdding] = useState(false);
  useTitle(content.title || 'New kit');
  const next = (kept?.latestVersion ?? 0) + 1;
  const wrong = (field: string) => (fault instanceof Problem ? (fault.of(`content.${field}`) ?? fault.of(field)) : undefined);
  return (
    <main className="page stack stack--5" id="main">
      <header className="pagehead">
        <div>
          <p className="crumb"><Link to="/kits">Kits</Link> / <span>Draft of version {next}</span></p>
          <h1>{content.title || 'New kit'}</h1>
          <p className="row">
            <span className="chip chip--line"><Icon name="edit" /> Draft</span>
            {savedAt && <span className="status status--ok" role="status"><Icon name="check" /> Saved {clockTime(savedAt)}</span>}
          </p>
        </div>
        <div className="row">
          <button className="btn" type="button" onClick={() => void save()}>Save the draft</button>
          <button className="btn btn--go" type="button" onClick={() => void publish()}>Publish version {next}</button>
        </div>
      </header>
      <Fault error={fault} />
      <section className="panel stack stack--3" aria-labelledby="t-h">
        <div className="row row--between">
          <h2 className="h-small" id="t-h">{fits(total(content.entries), content.slotMinutes)}</h2>
          <span className="field field--inline">
            <label htmlFor="slot">Slot in minutes</label>
            <input className="input" id="slot" inputMode="numeric" value={content.slotMinutes} onChange={(e) => change({ slotMinutes: Number(e.target.value.replace(/\D/g, '').slice(0, 3)) })} />
          </span>
        </div>
        <TimeRun entries={content.entries} slot={content.slotMinutes} />
      </section>
      <div className="split">
        <section className="stack stack--3" aria-labelledby="o-h">
          <div className="row row--between">
            <h2 className="h-small" id="o-h">Questions in order</h2>
            {content.entries.length > 1 && <span className="meta small hide-small"><kbd>Space</kbd> lift <kbd>↑</kbd> <kbd>↓</kbd> move <kbd>Esc</kbd> put down</span>}
          </div>
          {content.entries.length > 0
            ? <EntryList entries={content.entries} onChange={(entries) => change({ entries })} />
            : <div className="empty"><h3>No question yet</h3><p>Add the first one from the catalog.</p></div>}
          <p className="row"><button className="btn" type="button" onClick={() => setAdding(true)}><Icon name="plus" /> Add from the catalog</button></p>
        </section>
        <aside className="stack stack--6">
          <section className="stack stack--3">
            <Field label="Title" error={wrong('title')}>{(c) => <input {...c} className="input" value={content.title} onChange={(e) => change({ title: e.target.value })} />}</Field>
            <Field label="Description" error={wrong('description')}>{(c) => <textarea {...c} className="area" value={content.description} onChange={(e) => change({ description: e.target.value })} />}</Field>
            <Field label="Role" error={wrong('role')}>{(c) => <input {...c} className="input" value={content.role} onChange={(e) => change({ role: e.target.value })} />}</Field>
          </section>
          {content.entries.length > 0 && <Coverage entries={content.entries} />}
        </aside>
      </div>
      {adding && (
        <AddFromCatalog
          taken={content.entries.map((e) => e.questionId)}
          onClose={() => setAdding(false)}
          onAdd={(hit) => change({ entries: [...content.entries, { questionId: hit.id, version: hit.version, weight: 1, timeBoxMinutes: hit.timeBoxMinutes, title: hit.title, competency: hit.competency }] })}
        />
      )}
    </main>
  );
}

function fits(minutes: number, slot: number) {
  return minutes <= slot ? `Fits: ${minutes} of ${slot} minutes` : `Too long: ${minutes} minutes in a slot of ${slot}`;
}
