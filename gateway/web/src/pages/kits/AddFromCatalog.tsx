import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SearchHit } from '../../api/catalog';
import { searchQuery } from '../../api/catalog-calls';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Modal } from '../../components/Modal';
import { useWorkspace } from '../../shell/me';

/** Finds a published question and hands it over; stays open, so that several can be taken. */
export function AddFromCatalog({ taken, onAdd, onClose }: { taken: string[]; onAdd: (hit: SearchHit) => void; onClose: () => void }) {
  const [text, setText] = useState('');
  const found = useQuery({ ...searchQuery(useWorkspace().id, text.trim(), {}), placeholderData: keepPreviousData });
  const hits = found.data?.items.filter((hit) => hit.state === 'published') ?? [];
  return (
    <Modal title="Add from the catalog" onClose={onClose} wide>
      <div className="searchbox">
        <Icon name="search" />
        <label className="sr" htmlFor="add-q">Search questions</label>
        <input className="input input--search" id="add-q" type="search" value={text} onChange={(e) => setText(e.target.value)} />
      </div>
      <Fault error={found.error} />
      <div className="panel panel--flush scroll">
        {hits.slice(0, 12).map((hit) => (
          <article className="item" key={hit.id}>
            <div><b>{hit.title}</b><p className="meta">{hit.competency}, {hit.timeBoxMinutes} min</p></div>
            {taken.includes(hit.id)
              ? <span className="chip chip--ok"><Icon name="check" /> In</span>
              : <button className="btn btn--small" type="button" aria-label={`Add ${hit.title}`} onClick={() => onAdd(hit)}><Icon name="plus" /> Add</button>}
          </article>
        ))}
      </div>
      <div className="dialog__feet"><button className="btn btn--go" type="button" onClick={onClose}>Done</button></div>
    </Modal>
  );
}
