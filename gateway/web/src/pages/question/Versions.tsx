import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Question } from '../../api/catalog';
import { versionsQuery } from '../../api/catalog-calls';
import { Fault } from '../../components/Fault';
import { day } from '../../components/time';
import { useWorkspace } from '../../shell/me';

/** The published versions, newest first; sessions stay with the one that they used. */
export function Versions({ question }: { question: Question }) {
  const versions = useQuery(versionsQuery(useWorkspace().id, question.id));
  const newestFirst = [...(versions.data?.items ?? [])].sort((a, b) => b.version - a.version);
  return (
    <section className="stack stack--3" aria-labelledby="v">
      <h2 className="h-small" id="v">Versions</h2>
      <Fault error={versions.error} />
      <ol className="versions">
        {question.draft && question.state !== 'retired' && (
          <li><b>Draft of {question.latestVersion + 1}</b><br /><span className="meta">not published</span></li>
        )}
        {newestFirst.map(({ version, publishedAt }) => (
          <li key={version} className={version === question.latestVersion ? 'is-current' : ''}>
            <b>{version}</b>, {day(publishedAt)}{' '}
            {version > 1 && (
              <Link to="/questions/$id" params={{ id: question.id }} search={{ from: version - 1, to: version }}>what changed</Link>
            )}
          </li>
        ))}
      </ol>
      {question.derivedFrom && (
        <p className="meta">Copied from <Link to="/questions/$id" params={{ id: question.derivedFrom.questionId }}>version {question.derivedFrom.version} of another question</Link></p>
      )}
    </section>
  );
}
