import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Content, Question } from '../../api/catalog';
import { createQuestion, questionCommand, questionQuery, saveQuestion } from '../../api/catalog-calls';
import { Problem } from '../../api/problem';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { clockTime } from '../../components/time';
import { useTitle } from '../../components/useTitle';
import { useWorkspace } from '../../shell/me';
import { emptyContent, tidy } from './draft';
import { ContentForm } from './ContentForm';
import { RubricForm } from './RubricForm';

const route = getRouteApi('/member/shell/questions/$id/edit');

export function EditQuestion() {
  const { id } = route.useParams();
  const question = useQuery({ ...questionQuery(useWorkspace().id, id), refetchOnWindowFocus: false });
  if (!question.data) return <main className="page" id="main"><Fault error={question.error} />{question.isPending && <Loading lines={12} />}</main>;
  return <Editor key={id} question={question.data} />;
}

export function NewQuestion() {
  return <Editor />;
}

/** A draft in one form. It is saved as a whole, and only if nobody else changed it meanwhile. */
function Editor({ question }: { question?: Question }) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const [content, setContent] = useState<Content>(() => question?.draft ?? question?.published ?? emptyContent());
  const [kept, setKept] = useState<Pick<Question, 'id' | 'version' | 'latestVersion'> | undefined>(question);
  const [savedAt, setSavedAt] = useState<number>();
  const [fault, setFault] = useState<unknown>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  useTitle(content.title || 'New question');

  const save = async (then?: 'publish') => {
    setFault(undefined);
    try {
      const after = kept ? await saveQuestion(workspace.id, kept.id, tidy(content), kept.version) : await createQuestion(workspace.id, tidy(content), key);
      setKept(after);
      setSavedAt(Date.now());
      if (then) await questionCommand(workspace.id, after.id, then);
      if (then || !kept) await navigate(then ? { to: '/questions/$id', params: { id: after.id } } : { to: '/questions/$id/edit', params: { id: after.id } });
    } catch (error) {
      setFault(error);
      // A refused creation stored nothing, and the corrected one is another request.
      if (error instanceof Problem) setKey(crypto.randomUUID());
    }
  };
  const problem = fault instanceof Problem ? fault : undefined;
  return (
    <main className="page page--read stack stack--5" id="main">
      <header className="pagehead">
        <div>
          <p className="crumb"><Link to="/catalog">Catalog</Link> / <span>{kept ? `Draft of version ${kept.latestVersion + 1}` : 'New question'}</span></p>
          <h1>{content.title || 'New question'}</h1>
          <p className="row">
            <span className="chip chip--line"><Icon name="edit" /> Draft</span>
            {savedAt && <span className="status status--ok" role="status"><Icon name="check" /> Saved {clockTime(savedAt)}</span>}
          </p>
        </div>
      </header>
      <form className="stack stack--6" onSubmit={(e) => { e.preventDefault(); void save(); }} noValidate>
        <ContentForm content={content} onChange={setContent} wrong={(field) => problem?.of(`content.${field}`) ?? problem?.of(field)} />
        <RubricForm content={content} onChange={setContent} />
        <Fault error={fault} />
        <p className="row">
          <button className="btn" type="submit">Save the draft</button>
          <button className="btn btn--go" type="button" onClick={() => void save('publish')}>Publish version {(kept?.latestVersion ?? 0) + 1}</button>
        </p>
      </form>
    </main>
  );
}
