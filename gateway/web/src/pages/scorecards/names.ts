import { useQuery } from '@tanstack/react-query';
import { candidatesQuery } from '../../api/sessions';
import { useWorkspace } from '../../shell/me';

/** Names do not travel with scores; they are asked for where they are kept. */
export function useCandidateNames(ids: string[]) {
  const wanted = [...new Set(ids)].sort();
  const found = useQuery({ ...candidatesQuery(useWorkspace().id, wanted), enabled: wanted.length > 0 });
  return (id: string) => found.data?.find((candidate) => candidate.id === id)?.name ?? (found.isPending ? '…' : 'Name erased');
}
