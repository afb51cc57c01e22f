import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { scoringSettingsQuery, setScoringSettings } from '../../api/scoring';
import { Fault } from '../../components/Fault';
import { Loading } from '../../components/Loading';
import { Status } from '../../components/Status';
import { useWorkspace } from '../../shell/me';

/** Whether answers that people confirmed as full serve as references; administrators decide. */
export function ConfirmedForm({ admin }: { admin: boolean }) {
  const ws = useWorkspace().id;
  const queries = useQueryClient();
  const settings = useQuery(scoringSettingsQuery(ws));
  const save = useMutation({
    mutationFn: (confirmedAnswers: boolean) => setScoringSettings(ws, { confirmedAnswers }, settings.data?.version ?? 0),
    onSettled: () => queries.invalidateQueries({ queryKey: ['scoring-settings'] }),
  });
  const now = save.isPending ? save.variables : settings.data?.body.confirmedAnswers;
  return (
    <section className="panel stack stack--3" aria-labelledby="confirmed-h">
      <h2 className="h-small" id="confirmed-h">Confirmed answers</h2>
      <p className="meta">An answer that everybody on the panel who rated it gave a 4 with every key point covered (at least two people, or one where the panel is one) shows how your team says it. Up to three of them stand beside the sample answer when later answers to the same question are compared. A suggestion names them, and shows no word of them.</p>
      {settings.isPending && <Loading lines={1} what="Loading the setting" />}
      {now !== undefined && (
        <label className="check">
          <input type="checkbox" checked={now} disabled={!admin || save.isPending} onChange={(event) => save.mutate(event.target.checked)} />
          <span>Let later suggestions rest on confirmed answers{!admin && <><br /><span className="meta">An administrator decides this.</span></>}</span>
        </label>
      )}
      {save.isPending && <Status icon="clock">Saving…</Status>}
      {save.isSuccess && <Status tone="ok" icon="check">Saved</Status>}
      <Fault error={settings.error ?? save.error} />
    </section>
  );
}
