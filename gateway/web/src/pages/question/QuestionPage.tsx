import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { Question } from '../../api/catalog';
import { questionCommand, questionQuery } from '../../api/catalog-calls';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { StateChip } from '../../components/StateChip';
import { useTitle } from '../../components/useTitle';
import { useRole, useWorkspace } from '../../shell/me';
import { difficultyWord } from '../catalog/words';
import { DiffView } from './DiffView';
import { Reading } from './Reading';
import { Versions } from './Versions';

const route = getRouteApi('/member/shell/questions/$id');

/** What is good here? One question, its versions, and what changed between two of them. */
export function QuestionPage() {
  const { id } = route.useParams();
  const { from, to } = route.useSearch();
  const workspace = useWorkspace();
  const question = useQuery(questionQuery(workspace.id, id));
  const content = question.data?.published ?? question.data?.draft;
  useTitle(content?.title);
  if (!question.data || !content) {
    return <main className="page" id="main"><Fault error={question.error} />{question.isPending && <Loading lines={12} />}</main>;
  }
  return (
    <main className="page stack stack--5" id="main">
      <header className="pagehead">
        <div>
          <p className="crumb"><Link to="/catalog">Catalog</Link> / <span>{content.competency}</span></p>
          <h1>{content.title}</h1>
          <p className="row">
            <StateChip state={question.data.state} version={question.data.latestVersion} />
            {question.data.published && question.data.draft && <span className="chip chip--line"><Icon name="edit" /> Draft of version {question.data.latestVersion + 1}</span>}
            <span className="chip chip--line">{content.competency}</span>
            <span className="chip chip--line">{difficultyWord(content.difficulty)}</span>
            <span className="chip chip--line">{content.timeBoxMinutes} min</span>
            <span className="meta">{content.tags.join(', ')}</span>
          </p>
        </div>
        <Actions question={question.data} />
      </header>
      <div className="split">
        {from && to ? <DiffView id={id} from={from} to={to} /> : <Reading content={content} />}
        <aside className="stack stack--6"><Versions question={question.data} /></aside>
      </div>
    </main>
  );
}

function Actions({ question }: { question: Question }) {
  const workspace = useWorkspace();
  const author = useRole('author');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const act = useMutation({
    mutationFn: (command: 'publish' | 'retire' | 'copy') => questionCommand(workspace.id, question.id, command),
    onSuccess: async (after) => {
      await queries.invalidateQueries();
      if (after.id !== question.id) await navigate({ to: '/questions/$id/edit', params: { id: after.id } });
    },
  });
  if (!author) return null;
  const own = question.workspaceId === workspace.id;
  return (
    <div className="stack stack--2">
      <div className="row">
        {!own && <button className="btn btn--go" type="button" onClick={() => act.mutate('copy')}><Icon name="copy" /> Copy to my workspace</button>}
        {own && question.state === 'published' && <button className="btn" type="button" onClick={() => act.mutate('retire')}>Retire</button>}
        {own && question.state !== 'retired' && (
          <Link className={question.draft ? 'btn' : 'btn btn--go'} to="/questions/$id/edit" params={{ id: question.id }}>
            <Icon name="edit" /> {question.draft ? 'Edit the draft' : `Begin version ${question.latestVersion + 1}`}
          </Link>
        )}
        {own && question.draft && question.state !== 'retired' && (
          <button className="btn btn--go" type="button" onClick={() => act.mutate('publish')}>Publish version {question.latestVersion + 1}</button>
        )}
      </div>
      <Fault error={act.error} />
    </div>
  );
}
